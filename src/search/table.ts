import { FACETTES } from './facettes.ts';
import { poidsEnregistrement } from './poids.ts';
import type { Enregistrement, Valeur } from './record.types.ts';
import type { Ligne, Table } from './table.types.ts';
import { empreinteNom } from './texte/nom.ts';
import type { TypeEnregistrement } from './type.labels.ts';

export type { Etendue, FacetteTable, Ligne, Table } from './table.types.ts';

/** Kinds of things that people type the whole name of: the others need no fingerprint of it. */
const TYPES_NOMMES: ReadonlySet<TypeEnregistrement> = new Set([
  'territoire',
  'contrat',
  'lieu',
  'organisation',
  'terme',
  'theme',
]);

/** Builds the table of records, one line each, in their order; `faits` are those of the whole index. */
export function buildTable(
  enregistrements: readonly Enregistrement[],
  faits: Pick<Table, 'version'> & Partial<Omit<Table, 'lignes' | 'facettes'>>,
): Table {
  const facettes = FACETTES.map(({ cle, titre, valeurs, comparer }) => ({
    cle,
    titre,
    valeurs: valeursPresentes(enregistrements.flatMap(valeurs)).sort(comparer),
  }));
  const rangs = facettes.map(({ valeurs }) => new Map(valeurs.map(({ id }, rang) => [id, rang])));
  const lignes = enregistrements.map((enregistrement): Ligne => ({
    type: enregistrement.type,
    territoire: enregistrement.territoire ?? '',
    contrat: enregistrement.contrat ?? '',
    groupe: enregistrement.groupe ?? '',
    annee: enregistrement.annee ?? 0,
    exemple: enregistrement.exemple,
    poids: poidsEnregistrement(enregistrement),
    noms: empreintesNoms(enregistrement),
    valeurs: FACETTES.map(({ valeurs }, facette) =>
      rangsDe(valeurs(enregistrement), rangs[facette]),
    ),
  }));
  return {
    etendue: { contrats: compterContrats(lignes), documents: 0, pages: 0, illisibles: 0 },
    ...faits,
    facettes,
    lignes,
  };
}

const valeursPresentes = (valeurs: readonly Valeur[]): Valeur[] => [
  ...new Map(valeurs.map((valeur) => [valeur.id, valeur])).values(),
];

/** Positions of values, in their order. */
const rangsDe = (
  valeurs: readonly Valeur[],
  rangs: ReadonlyMap<string, number> | undefined,
): readonly number[] =>
  [...new Set(valeurs.flatMap(({ id }) => rangs?.get(id) ?? []))].sort((a, b) => a - b);

const empreintesNoms = ({ type, noms, titre }: Enregistrement): readonly number[] =>
  TYPES_NOMMES.has(type) ? [...new Set((noms ?? [titre]).map(empreinteNom))] : [];

/** Contracts that lines belong to; the fictitious ones are never counted. */
const compterContrats = (lignes: readonly Ligne[]): number =>
  new Set(lignes.flatMap(({ groupe, exemple }) => (groupe && !exemple ? [groupe] : []))).size;
