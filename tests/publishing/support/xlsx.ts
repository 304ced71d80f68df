import { writeXlsx } from 'hucre/xlsx';
import type { Case } from './classeurs.ts';

type Plage = { startRow: number; startCol: number; endRow: number; endCol: number };

/** A real `.xlsx` of one sheet, with its merged cells. */
export const xlsxDe = async (nom: string, lignes: readonly (readonly Case[])[]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: nom, rows: lignes.map((ligne) => ligne.map(valueOf)), merges: mergesOf(lignes) }] }));

const isFusion = (valeur: Case | undefined, sens: 'haut' | 'gauche') => typeof valeur === 'object' && !(valeur instanceof Date) && 'fusion' in valeur && valeur.fusion === sens;

function valueOf(valeur: Case): string | number | boolean | Date | null {
  if (typeof valeur !== 'object' || valeur instanceof Date) return valeur === undefined || valeur === '' ? null : valeur;
  return 'affiche' in valeur ? valeur.affiche : null;
}

/** Each cell that others are merged into, with the last of them to its right and under it. */
function mergesOf(lignes: readonly (readonly Case[])[]): Plage[] {
  return lignes.flatMap((ligne, y) =>
    ligne.flatMap((valeur, x) => {
      if (isFusion(valeur, 'haut') || isFusion(valeur, 'gauche')) return [];
      let [endCol, endRow] = [x, y];
      while (isFusion(ligne[endCol + 1], 'gauche')) endCol += 1;
      while (isFusion(lignes[endRow + 1]?.[x], 'haut')) endRow += 1;
      return endCol > x || endRow > y ? [{ startRow: y, startCol: x, endRow, endCol }] : [];
    }),
  );
}
