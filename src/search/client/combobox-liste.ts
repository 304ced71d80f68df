import type { OptionMontree } from './combobox.types.ts';

/**
 * The list of options under a field. Titles of groups are for the eye only: VoiceOver falls silent
 * on `role="group"` in a listbox, so each option says by its detail what it is.
 */
export class ListeOptions {
  readonly element = document.createElement('ul');
  /** Rank of the option that Enter would choose; -1 when it would not choose any. */
  active = -1;

  constructor(id: string, libelle: string) {
    this.element.id = id;
    this.element.className = 'combobox-liste';
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', libelle);
    this.element.hidden = true;
  }

  get options(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  remplir(options: readonly OptionMontree[]): void {
    this.active = -1;
    this.element.replaceChildren(
      ...options.flatMap((option, rang) => {
        const nouveau = option.groupe !== undefined && option.groupe !== options[rang - 1]?.groupe;
        const ligne = dessiner(option, `${this.element.id}-${rang}`);
        return nouveau ? [titrer(option.groupe), ligne] : [ligne];
      }),
    );
  }

  /** Makes one option the active one, or none, and shows it; returns its id. */
  activer(rang: number): string {
    this.active = rang;
    for (const [autre, option] of this.options.entries())
      option.setAttribute('aria-selected', String(autre === rang));
    const option = this.options[rang];
    option?.scrollIntoView({ block: 'nearest' });
    return option?.id ?? '';
  }

  /** Rank of the option that a click fell on, or -1. */
  rangDe(cible: EventTarget | null): number {
    return this.options.findIndex((option) => cible instanceof Node && option.contains(cible));
  }
}

function titrer(titre: string): HTMLElement {
  const element = creer('li', 'combobox-groupe', titre);
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function dessiner({ segments, detail, nature }: OptionMontree, id: string): HTMLElement {
  const element = creer('li', '', '');
  element.id = id;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  for (const { texte, trouve } of segments)
    element.append(trouve ? creer('mark', '', texte) : texte);
  // Commas for those who hear it in one breath.
  if (nature !== undefined) element.append(creer('span', 'hors-ecran', `, ${nature}`));
  if (detail !== undefined)
    element.append(creer('span', 'hors-ecran', ', '), creer('span', 'combobox-detail', detail));
  return element;
}

function creer(nom: string, classe: string, texte: string): HTMLElement {
  const element = document.createElement(nom);
  if (classe !== '') element.className = classe;
  element.textContent = texte;
  return element;
}
