/** Before speaking: a screen reader first reads the letters that are typed. */
const ATTENTE = 1400;

/** A sentence for screen readers alone, said once the reader pauses. */
export class Annonce {
  readonly element = document.createElement('div');
  attente: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.className = 'hors-ecran';
    this.element.setAttribute('role', 'status');
  }

  /** Replaces what was said, or about to be; '' says nothing. */
  dire(phrase: string): void {
    clearTimeout(this.attente);
    this.element.textContent = '';
    if (phrase !== '')
      this.attente = setTimeout(() => {
        this.element.textContent = phrase;
      }, ATTENTE);
  }
}
