import { cellName } from './cell-reference.ts';
import { TableurRefuse } from './refus.ts';
import type { FeuilleEcrite, FormatTableur } from './tableur.types.ts';
import { writeCsv } from './write-csv.ts';
import { toOds, toXlsx } from './write-office.ts';

/** Characters that Excel keeps in a cell: beyond, it calls the file damaged. */
const SIGNES_MAX = 32_767;

/**
 * Writes sheets of texts. The same sheets give the same bytes, whatever the day.
 * @param format a CSV holds one sheet: the first one
 * @throws TableurRefuse when a text is longer than a cell of Excel can hold
 */
export async function writeClasseur(
  feuilles: readonly FeuilleEcrite[],
  format: FormatTableur,
): Promise<Buffer> {
  if (format === 'ods') return toOds(feuilles);
  if (format === 'csv') return writeCsv(feuilles[0] ?? { nom: '', colonnes: [], lignes: [] });
  for (const feuille of feuilles) checkLengths(feuille);
  return toXlsx(feuilles);
}

function checkLengths({ nom, lignes }: FeuilleEcrite): void {
  for (const [rang, ligne] of lignes.entries()) {
    const colonne = ligne.findIndex(({ length }) => length > SIGNES_MAX);
    if (colonne < 0) continue;
    throw new TableurRefuse(
      `un texte de ${(ligne[colonne]?.length ?? 0).toLocaleString('fr-FR')} signes pour la cellule ${cellName(rang + 2, colonne)} de la feuille « ${nom} », quand Excel en admet ${SIGNES_MAX.toLocaleString('fr-FR')}`,
      'Choisissez le format OpenDocument (--format ods), que LibreOffice ouvre sans cette limite.',
    );
  }
}
