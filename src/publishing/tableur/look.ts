import type { PageSetup } from 'hucre';

/** Date of every spreadsheet written: the same facts give the same bytes. */
export const EPOQUE = new Date(Date.UTC(1980, 0, 1));

/** Headings: white on deep blue, a contrast of 11 to 1. */
export const ENTETE = {
  // Without its name, LibreOffice takes a serif font.
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1B3A5C' } },
  alignment: { vertical: 'center', wrapText: true },
} as const;

/** Cells to fill: text, so that a spreadsheet never reads a code as a number or a date. */
export const CORPS = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } as const;

/** A cell to mend: a background that stays legible in black, printed or not. */
export const A_CORRIGER = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE08A' } },
} as const;

/** Height of one line of text, and the most that a row of a spreadsheet may have, in points. */
const POINTS_LIGNE = 15;
const POINTS_MAX = 409;

/**
 * Height that shows the whole of a row, in points: not every program finds it when it opens a file.
 * @param largeurs of the columns, in characters
 */
export function rowHeight(textes: readonly string[], largeurs: readonly number[]): number {
  const lignes = textes.map((texte, rang) =>
    texte
      .split('\n')
      .reduce(
        (somme, ligne) => somme + Math.max(1, Math.ceil(ligne.length / (largeurs[rang] ?? 1))),
        0,
      ),
  );
  return Math.min(POINTS_MAX, Math.max(1, ...lignes) * POINTS_LIGNE);
}

/** Characters across a landscape A4 page that one can still read. */
const SIGNES_PAGE = 190;

/**
 * Page to print a sheet on: landscape, as few pages wide as stay legible, headings on each of them.
 * @param largeurs of the columns, in characters
 */
export const pageOf = (largeurs: readonly number[]): PageSetup => ({
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: Math.max(
    1,
    Math.round(largeurs.reduce((somme, largeur) => somme + largeur, 0) / SIGNES_PAGE),
  ),
  fitToHeight: 0,
  printTitlesRow: '$1:$1',
  margins: { top: 0.4, right: 0.4, bottom: 0.4, left: 0.4, header: 0.2, footer: 0.2 },
});
