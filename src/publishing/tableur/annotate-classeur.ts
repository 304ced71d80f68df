import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { ErreurTableur } from '../erreur.types.ts';
import { ERREURS, errorSheet, FEUILLE_ERREURS } from './error-sheet.ts';
import { A_CORRIGER } from './look.ts';
import { takePrintNames } from './print-names.ts';
import type { Classeur, Feuille } from './tableur.types.ts';

type Ouvert = Awaited<ReturnType<typeof openXlsx>>;
type FeuilleHucre = Ouvert['sheets'][number];
type CelluleHucre = NonNullable<FeuilleHucre['cells']> extends Map<string, infer C> ? C : never;

/**
 * A copy of a person's own workbook with what is to be mended: a first sheet that lists the errors, and
 * on each cell concerned a comment and a colour. What they wrote and how it looks stay; the marks of an
 * earlier copy leave. An `.ods` or a CSV comes back as `.xlsx`, which alone carries comments.
 * @param octets the file as it was read
 * @returns bytes of an `.xlsx`
 */
export async function annotateClasseur(
  octets: Buffer,
  classeur: Classeur,
  erreurs: readonly ErreurTableur[],
): Promise<Buffer> {
  const source = classeur.format === 'xlsx' ? octets : await rewritten(classeur);
  const ouvert = await openXlsx(source, { readStyles: true });
  const parFeuille = Map.groupBy(erreurs, ({ feuille }) => feuille);
  const sheets = ouvert.sheets.filter(({ name }) => name !== FEUILLE_ERREURS);
  for (const feuille of sheets) mark(feuille, parFeuille.get(feuille.name) ?? []);
  // The library knows its workbook by identity: it is changed, not copied.
  ouvert.sheets = [errorSheet(erreurs), ...sheets];
  ouvert.namedRanges = [...(ouvert.namedRanges ?? []), ...takePrintNames(ouvert.sheets)];
  ouvert.activeSheet = 0;
  return Buffer.from(await saveXlsx(ouvert));
}

function mark(feuille: FeuilleHucre, erreurs: readonly ErreurTableur[]): void {
  const cellules = (feuille.cells ??= new Map<string, CelluleHucre>());
  for (const [place, cellule] of cellules)
    if (cellule.comment?.author === ERREURS) cellules.set(place, unmarked(cellule));
  const situees = erreurs.filter(({ ligne }) => ligne !== undefined);
  // A row that is wrong as a whole is told on its first cell.
  const parPlace = Map.groupBy(
    situees,
    ({ ligne = 1, rang = 0 }) => `${String(ligne - 1)},${String(rang)}`,
  );
  for (const [place, siennes] of parPlace) {
    const [ligne = 0, colonne = 0] = place.split(',').map(Number);
    const valeur = feuille.rows[ligne]?.[colonne] ?? null;
    const presente = cellules.get(place) ?? ({ value: valeur, type: 'string' } as CelluleHucre);
    const text = siennes
      .map(({ pourquoi, remede, exemple }) => sentence(pourquoi, remede, exemple))
      .join('\n\n');
    cellules.set(place, {
      ...presente,
      comment: { author: ERREURS, text: withTheirs(text, presente.comment) },
      style: { ...presente.style, ...A_CORRIGER },
    });
  }
}

/** Between our comment and the one that the person had put in the cell, which stays under it. */
const LEUR_NOTE = '\n\n— Votre commentaire —\n';

const withTheirs = (text: string, leur: CelluleHucre['comment']): string =>
  leur ? `${text}${LEUR_NOTE}${leur.text}` : text;

function unmarked(cellule: CelluleHucre): CelluleHucre {
  const style = { ...cellule.style };
  delete style.fill;
  const nue = { ...cellule, style };
  const [, leur] = (cellule.comment?.text ?? '').split(LEUR_NOTE);
  if (leur === undefined) delete nue.comment;
  else nue.comment = { text: leur };
  return nue;
}

const sentence = (pourquoi: string, remede: string, exemple: string | undefined): string =>
  [
    pourquoi,
    `À faire : ${remede}`,
    ...(exemple === undefined ? [] : [`Exemple : ${exemple}`]),
  ].join('\n');

const rewritten = async (classeur: Classeur): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: classeur.feuilles.map(rowsOf) }));

/** The rows at their own numbers: an error speaks of row 14. */
function rowsOf({ nom, lignes }: Feuille) {
  const rows = Array.from({ length: lignes.at(-1)?.numero ?? 0 }, (): (string | null)[] => []);
  for (const { numero, cellules } of lignes)
    rows[numero - 1] = cellules.map(({ texte }) => texte || null);
  return { name: nom, rows };
}
