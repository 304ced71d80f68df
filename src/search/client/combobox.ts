import { suggestions as T } from '#site/strings/suggestions.ts';
import { Annonce } from './annonce.ts';
import { ListeOptions } from './combobox-liste.ts';
import { lireTouche } from './combobox-touches.ts';
import type { OptionMontree, Proposeur } from './combobox.types.ts';

/**
 * Makes of a text field an ARIA 1.2 combobox (list autocomplete, manual selection). The field keeps
 * the focus and its own keys; no option is active until an arrow key asks for one, so Enter sends
 * the form unless the reader chose. The parent of the field must be `.combobox` (`combobox.css`).
 */
export function creerCombobox<O extends OptionMontree>(
  champ: HTMLInputElement,
  proposeur: Proposeur<O>,
): void {
  new Combobox(champ, proposeur).ecouter();
}

class Combobox<O extends OptionMontree> {
  readonly champ: HTMLInputElement;
  readonly proposeur: Proposeur<O>;
  readonly liste: ListeOptions;
  readonly annonce = new Annonce();
  options: readonly O[] = [];
  /** Rank of the last question: an answer to an older one, or to a closed list, is dropped. */
  tour = 0;

  constructor(champ: HTMLInputElement, proposeur: Proposeur<O>) {
    this.champ = champ;
    this.proposeur = proposeur;
    this.liste = new ListeOptions(`${champ.id}-options`, proposeur.libelle ?? T.liste);
    champ.autocomplete = 'off';
    champ.setAttribute('role', 'combobox');
    champ.setAttribute('aria-autocomplete', 'list');
    champ.setAttribute('aria-expanded', 'false');
    champ.setAttribute('aria-controls', this.liste.element.id);
    champ.after(this.liste.element);
    // After what the page itself announces.
    document.body.append(this.annonce.element);
  }

  ecouter(): void {
    const { champ, liste } = this;
    champ.addEventListener('input', () => void this.ouvrir());
    champ.addEventListener('keydown', (evenement) => this.surTouche(evenement));
    champ.addEventListener('click', () => liste.element.hidden && void this.ouvrir());
    champ.form?.addEventListener('submit', () => this.fermer());
    // A press on the list must not take the focus away from the field.
    liste.element.addEventListener('mousedown', (evenement) => evenement.preventDefault());
    liste.element.addEventListener('click', ({ target }) => this.choisir(liste.rangDe(target)));
    // Not on `blur`: closing the keyboard of a phone, or VoiceOver leaving for the list, is one.
    for (const depart of ['pointerdown', 'focusin'])
      document.addEventListener(depart, ({ target }) => {
        if (target instanceof Node && !champ.parentElement?.contains(target)) this.fermer();
      });
  }

  /** Asks for options and shows them, the one at `rang` active: -1 is none, -2 the last. */
  async ouvrir(rang = -1): Promise<void> {
    const tour = ++this.tour;
    this.activer(-1);
    const saisie = this.champ.value.trim();
    const options = saisie === '' ? [] : await this.proposeur.chercher(saisie).catch(() => []);
    if (tour !== this.tour) return;
    this.options = options;
    this.liste.remplir(options);
    this.montrer(options.length > 0);
    this.activer(rang === -2 ? options.length - 1 : Math.min(rang, options.length - 1));
    this.annonce.dire(saisie === '' ? '' : (this.proposeur.annoncer ?? T.annonce)(options.length));
  }

  fermer(): void {
    this.tour++;
    this.activer(-1);
    this.montrer(false);
    this.annonce.dire('');
  }

  montrer(ouverte: boolean): void {
    this.liste.element.hidden = !ouverte;
    this.champ.setAttribute('aria-expanded', String(ouverte));
  }

  activer(rang: number): void {
    const id = this.liste.activer(rang);
    if (id === '') this.champ.removeAttribute('aria-activedescendant');
    else this.champ.setAttribute('aria-activedescendant', id);
  }

  choisir(rang: number): void {
    const option = this.options[rang];
    if (!option) return;
    this.fermer();
    this.proposeur.choisir(option);
  }

  surTouche(evenement: KeyboardEvent): void {
    // While a composed letter (^ then e) is under way, the keys are its own.
    if (evenement.isComposing) return;
    const { element, active } = this.liste;
    const { options } = this;
    const touche = lireTouche(evenement, {
      ouverte: !element.hidden,
      active,
      nombre: options.length,
    });
    if (!touche) return;
    if (touche.retenue) evenement.preventDefault();
    const { geste } = touche;
    if (geste.faire === 'ouvrir') void this.ouvrir(geste.rang);
    else if (geste.faire === 'activer') this.activer(geste.rang);
    else if (geste.faire === 'choisir') this.choisir(active);
    else this.fermer();
  }
}
