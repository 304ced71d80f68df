import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '#catalogue/model.ts';
import type { TableDecrite } from './table.ts';

/** What separates the elements of a list inside a cell. */
export const SEPARATEUR_LISTE = ' | ';

/**
 * A table as a file that a French spreadsheet opens without a question: semicolons, byte order mark,
 * CRLF, decimal comma, and no cell that could run as a formula.
 */
export const toCsv = (table: TableDecrite, catalogue: Catalogue): string =>
  stringify([...table.lignes(catalogue)], {
    columns: table.colonnes.map(({ nom }) => nom),
    header: true,
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (valeur) => String(valeur).replace('.', ','),
      boolean: (valeur) => (valeur ? 'oui' : 'non'),
      object: (valeur) => (Array.isArray(valeur) ? valeur.join(SEPARATEUR_LISTE) : ''),
    },
  });
