import { STATUTS } from '#domain/contrat/statut.rules.ts';
import {
  type CleFiltre,
  MOTS_FILTRES,
  type MotsFiltre,
} from '#site/sentences/filtres.sentences.ts';
import type { Enregistrement, Valeur } from './record.types.ts';
import { TYPES_ENREGISTREMENT, type TypeEnregistrement } from './type.labels.ts';

/** A filter: one declaration makes its key in the address, its boxes, chips, sentences and column. */
export interface Facette extends MotsFiltre {
  /** Key in the address: `?region=bretagne`. */
  readonly cle: CleFiltre;
  readonly valeurs: (enregistrement: Enregistrement) => readonly Valeur[];
  /** Order of the values. */
  readonly comparer: (a: Valeur, b: Valeur) => number;
}

const parNom = (a: Valeur, b: Valeur): number =>
  a.libelle.localeCompare(b.libelle, 'fr', { numeric: true });

const selon =
  (ordre: readonly string[]) =>
  (a: Valeur, b: Valeur): number =>
    ordre.indexOf(a.id) - ordre.indexOf(b.id);

const declarer = (
  cle: CleFiltre,
  valeurs: Facette['valeurs'],
  comparer: Facette['comparer'] = parNom,
): Facette => ({ cle, ...MOTS_FILTRES[cle], valeurs, comparer });

const valeurType = (id: TypeEnregistrement): Valeur => ({
  id,
  libelle: TYPES_ENREGISTREMENT[id].plusieurs,
});

const valeurAnnee = (annee: number): Valeur => ({ id: String(annee), libelle: String(annee) });

/** The filters, in the order in which they are shown. OR within one, AND across. */
export const FACETTES: readonly Facette[] = [
  declarer('type', ({ type }) => [valeurType(type)], selon(Object.keys(TYPES_ENREGISTREMENT))),
  declarer('statut', ({ statut }) => (statut ? [statut] : []), selon(STATUTS)),
  declarer('theme', ({ themes }) => themes),
  declarer('public', ({ publics }) => publics),
  declarer('region', ({ regions }) => regions),
  declarer('departement', ({ departements }) => departements),
  declarer(
    'annee',
    ({ annee }) => (annee ? [valeurAnnee(annee)] : []),
    (a, b) => Number(b.id) - Number(a.id),
  ),
  declarer('organisation', ({ organisations }) => organisations),
];

/** Keys that a search may carry in its address. */
export const CLES_FILTRES: readonly CleFiltre[] = FACETTES.map(({ cle }) => cle);
