import { typographier } from '#site/typography.ts';
import { champ } from './modele.ts';

/** Before that, what is on its way needs not be announced. */
const ATTENTE = 400;

/** Where a search stands, for the eye, for the ear and for whoever waits on the page. */
export class Statut {
  readonly racine: HTMLElement;
  #attente: ReturnType<typeof setTimeout> | undefined;

  constructor(racine: HTMLElement) {
    this.racine = racine;
  }

  /** A search begins: what is shown answers the last one. */
  commencer(phrase: string): void {
    delete this.racine.dataset['etat'];
    champ(this.racine, 'trouvailles').setAttribute('aria-busy', 'true');
    this.direBientot(phrase);
  }

  /** Everything that answers is shown, or nothing can be: `panne`. */
  finir(etat: 'pret' | 'panne'): void {
    this.taire();
    champ(this.racine, 'trouvailles').setAttribute('aria-busy', 'false');
    this.racine.dataset['etat'] = etat;
  }

  /** Says something unless something else is said soon: one search makes one announcement. */
  direBientot(phrase: string): void {
    this.taire();
    this.#attente = setTimeout(() => this.dire(phrase), ATTENTE);
  }

  dire(phrase: string): void {
    this.taire();
    const texte = typographier(phrase);
    const ligne = champ(this.racine, 'bilan');
    if (ligne.textContent !== texte) ligne.textContent = texte;
  }

  taire(): void {
    clearTimeout(this.#attente);
  }
}
