import type { TableDecrite } from './table.ts';
import { tableAxes } from './tables/axes.table.ts';
import { tableCommunes } from './tables/communes.table.ts';
import { tableContrats } from './tables/contrats.table.ts';
import { dictionnaireDe } from './tables/dictionnaire.table.ts';
import { tableDocuments } from './tables/documents.table.ts';
import { tableFiches } from './tables/fiches.table.ts';
import { tableLieux } from './tables/lieux.table.ts';
import { tableOrganisations } from './tables/organisations.table.ts';
import { tableSignataires } from './tables/signataires.table.ts';
import { tableTerritoires } from './tables/territoires.table.ts';
import { tableVocabulaires } from './tables/vocabulaires.table.ts';

/** Tables of facts, in the order readers meet them. */
export const TABLES_DE_FAITS: readonly TableDecrite[] = [
  tableContrats,
  tableTerritoires,
  tableAxes,
  tableFiches,
  tableSignataires,
  tableDocuments,
  tableCommunes,
  tableLieux,
  tableOrganisations,
  tableVocabulaires,
];

/** Every published table: the facts, then the dictionary of their columns. */
export const TABLES: readonly TableDecrite[] = [
  ...TABLES_DE_FAITS,
  dictionnaireDe(TABLES_DE_FAITS),
];

/** A table by its name, which is also the name of its files. */
export function tableNommee(nom: string | undefined): TableDecrite {
  const table = TABLES.find((candidate) => candidate.nom === nom);
  if (!table) throw new Error(`Aucune table ne s’appelle « ${nom} »`);
  return table;
}
