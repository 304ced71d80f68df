import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Bloc } from '../document.types.ts';
import { rowText } from './office-pages.ts';

/** A sheet: its name and one block a row. */
export interface Feuille {
  readonly nom: string;
  readonly blocs: readonly Bloc[];
}

/** Rows read of one sheet: far more than a person reads, and far less than a page can carry. */
const LIGNES_MAX = 5_000;

const cellText = (valeur: unknown): string => {
  if (valeur === null || valeur === undefined) return '';
  if (valeur instanceof Date)
    return valeur.toISOString().slice(0, 10).split('-').reverse().join('/');
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number') return String(valeur).replace('.', ',');
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
};

/** Reads the sheets of a workbook that are not hidden. */
export async function readTableur(octets: Buffer, format: 'xlsx' | 'ods'): Promise<Feuille[]> {
  const options = { maxRows: LIGNES_MAX };
  const { sheets } = await (format === 'ods'
    ? readOds(octets, options)
    : readXlsx(octets, options));
  return sheets
    .filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true)
    .map(({ name, rows }) => ({
      nom: name,
      blocs: rows.map(
        (cellules) => ({ type: 'paragraphe', texte: rowText(cellules.map(cellText)) }) as const,
      ),
    }));
}
