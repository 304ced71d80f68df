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
  const element = document.createElement('li');
  element.className = 'combobox-groupe';
  element.setAttribute('aria-hidden', 'true');
  element.textContent = titre;
  return element;
}

function dessiner({ segments, detail }: OptionMontree, id: string): HTMLElement {
  const element = document.createElement('li');
  element.id = id;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  const texte = document.createElement('span');
  for (const segment of segments) {
    const morceau = document.createElement(segment.trouve ? 'mark' : 'span');
    morceau.textContent = segment.texte;
    texte.append(morceau);
  }
  element.append(texte);
  if (detail === undefined) return element;
  const precision = document.createElement('span');
  precision.className = 'combobox-detail';
  precision.textContent = detail;
  // The space parts the two for whoever hears them.
  element.append(' ', precision);
  return element;
}
