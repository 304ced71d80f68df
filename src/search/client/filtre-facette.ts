import { filtres as T } from '#site/strings/filtres.ts';
import { typographier } from '#site/typography.ts';
import type { FacetteTable } from '../table.types.ts';
import { plier } from '../texte/plier.ts';
import { type CaseFiltre, creerCase } from './filtre-case.ts';
import { PROPOSEES, rangsPremiers, rangsProposes } from './filtre-valeurs.ts';
import { champ, copier } from './modele.ts';

/** Under that number of values, the eye is faster than a field. */
const VALEURS_SANS_CHAMP = 8;

/**
 * The boxes of one filter. They are made when they are first shown: there may be a thousand values.
 * While the reader is among them none moves; otherwise the most frequent ones come first.
 */
export class FacetteMontree {
  readonly element: HTMLDetailsElement;
  readonly racine: HTMLElement;
  readonly facette: FacetteTable;
  readonly totaux: readonly number[];
  /** Names as they are compared, known once the other values are opened. */
  noms: readonly string[] = [];
  readonly cases = new Map<number, CaseFiltre>();
  comptes: readonly number[];
  choisies: readonly string[] = [];
  premiers: readonly number[] = [];

  constructor(racine: HTMLElement, facette: FacetteTable, totaux: readonly number[]) {
    this.racine = racine;
    this.facette = facette;
    this.totaux = totaux;
    this.comptes = totaux;
    this.element = copier(racine, 'facette') as HTMLDetailsElement;
    const titre = champ(this.element, 'titre');
    titre.textContent = facette.titre;
    titre.id = `filtre-${facette.cle}`;
    champ(this.element, 'groupe').setAttribute('aria-labelledby', titre.id);
    champ(this.element, 'autres').addEventListener('toggle', () => this.placer());
    champ(this.element, 'reduire').addEventListener('input', () => this.proposer());
  }

  montrer(choisies: readonly string[], comptes: readonly number[]): void {
    this.comptes = comptes;
    this.choisies = choisies;
    const choisie = this.element.querySelector(':focus:is([type="checkbox"])');
    if (!choisie) this.placer();
    for (const rang of this.cases.keys()) this.actualiser(rang);
    champ(this.element, 'choisies').textContent = T.choisies(choisies.length);
  }

  /** Puts the values in their two lists. */
  placer(): void {
    const { comptes, totaux, facette, choisies } = this;
    this.premiers = rangsPremiers({
      comptes,
      totaux,
      choisies: facette.valeurs.map(({ id }) => choisies.includes(id)),
    });
    this.remplir('premieres', this.premiers);
    const reste = facette.valeurs.length - this.premiers.length;
    champ(this.element, 'autres').hidden = reste === 0;
    champ(this.element, 'autres-titre').textContent = T.autres(reste);
    champ(this.element, 'reduction').hidden = reste <= VALEURS_SANS_CHAMP;
    this.proposer();
  }

  /** Puts in the second list, when it is open, the values whose name has what was typed. */
  proposer(): void {
    if (!champ<HTMLDetailsElement>(this.element, 'autres').open) return;
    const { valeurs } = this.facette;
    if (this.noms.length === 0) this.noms = valeurs.map(({ libelle }) => plier(libelle));
    const reste = valeurs.map((_, rang) => rang).filter((rang) => !this.premiers.includes(rang));
    const cherche = plier(champ<HTMLInputElement>(this.element, 'reduire').value);
    const { rangs, trouves } = rangsProposes(reste, this.noms, this.comptes, cherche);
    this.remplir('suivantes', rangs);
    champ(this.element, 'proposees').textContent =
      cherche === '' && reste.length <= PROPOSEES
        ? ''
        : typographier(T.proposees(rangs.length, trouves));
  }

  remplir(nom: string, rangs: readonly number[]): void {
    const liste = champ(this.element, nom);
    const elements = rangs.map((rang) => this.actualiser(rang));
    if (elements.some((element, place) => liste.children[place] !== element))
      liste.replaceChildren(...elements);
    else while (liste.children.length > elements.length) liste.lastElementChild?.remove();
  }

  /** The box of a value, made if need be, with its count and its state. */
  actualiser(rang: number): HTMLElement {
    const { facette, racine } = this;
    const valeur = facette.valeurs[rang] ?? { id: '', libelle: '' };
    const une = this.cases.get(rang) ?? creerCase(racine, facette.cle, valeur);
    this.cases.set(rang, une);
    une.montrer(this.comptes[rang] ?? 0, this.choisies.includes(valeur.id));
    return une.element;
  }
}
