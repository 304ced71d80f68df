/** Where a combobox stands when a key comes. */
export interface SituationCombobox {
  readonly ouverte: boolean;
  /** Rank of the active option, -1 for none. */
  readonly active: number;
  readonly nombre: number;
}

/** What a key asks for. `rang`: the option to make active, -1 for none, -2 for the last. */
export type Geste =
  | { readonly faire: 'ouvrir' | 'activer'; readonly rang: number }
  | { readonly faire: 'fermer' | 'choisir' };

/** A key that is for the list, or for both; `retenue` keeps it from the field. */
export interface ToucheLue {
  readonly geste: Geste;
  readonly retenue: boolean;
}

const retenir = (geste: Geste): ToucheLue => ({ geste, retenue: true });
const laisser = (geste: Geste): ToucheLue => ({ geste, retenue: false });

/**
 * Keys of the ARIA pattern for a list with manual selection. Arrows go round by way of the text;
 * Enter without an active option stays the form's, Escape on a closed list the field's.
 */
export function lireTouche(
  { key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>,
  { ouverte, active, nombre }: SituationCombobox,
): ToucheLue | undefined {
  switch (key) {
    case 'ArrowDown':
      if (altKey || !ouverte) return retenir({ faire: 'ouvrir', rang: altKey ? -1 : 0 });
      return retenir({ faire: 'activer', rang: active + 1 < nombre ? active + 1 : -1 });
    case 'ArrowUp':
      if (altKey) return retenir({ faire: 'fermer' });
      if (!ouverte) return retenir({ faire: 'ouvrir', rang: -2 });
      return retenir({ faire: 'activer', rang: active === -1 ? nombre - 1 : active - 1 });
    case 'Escape':
      return ouverte ? retenir({ faire: 'fermer' }) : undefined;
    case 'Enter':
      return ouverte && active !== -1 ? retenir({ faire: 'choisir' }) : undefined;
    case 'Tab':
      return laisser({ faire: 'fermer' });
    // The caret moves: the reader is back in the text.
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return laisser({ faire: 'activer', rang: -1 });
    default:
      return undefined;
  }
}
