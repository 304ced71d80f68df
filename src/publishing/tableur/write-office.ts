import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { columnLetters } from './cell-reference.ts';
import { CORPS, ENTETE, EPOQUE, pageOf, rowHeight } from './look.ts';
import { takePrintNames } from './print-names.ts';
import type { FeuilleEcrite } from './tableur.types.ts';
import { LISTES, referenceOf, sameList, toListes } from './write-lists.ts';

type FeuilleHucre = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Listes = ReturnType<typeof toListes>;

/** Rows in which a drop-down list is offered: those to come as well as those that are there. */
const LIGNES_AVEC_CHOIX = 1_000;
/** Rows made ready to be typed in, below those that are filled. */
const LIGNES_A_REMPLIR = 200;
const PROPRIETES = { created: EPOQUE, modified: EPOQUE };
const LARGEUR = 20;

/** Bytes of an `.ods`: texts and bold headings, which is all that the library writes in this format. */
export const toOds = async (feuilles: readonly FeuilleEcrite[]): Promise<Buffer> =>
  Buffer.from(await writeOds({ sheets: feuilles.map(plainSheet), properties: PROPRIETES }));

/** Bytes of an `.xlsx`: texts, headings that stay on screen with their help, drop-down lists, widths. */
export async function toXlsx(feuilles: readonly FeuilleEcrite[]): Promise<Buffer> {
  const listes = toListes(feuilles);
  const sheets = feuilles.map((feuille) => styledSheet(feuille, listes));
  const toutes = listes.length > 0 ? [...sheets, listSheet(listes)] : sheets;
  return Buffer.from(
    await writeXlsx({
      sheets: toutes,
      namedRanges: takePrintNames(sheets),
      properties: PROPRIETES,
    }),
  );
}

const plainSheet = ({ nom, colonnes, lignes }: FeuilleEcrite): FeuilleHucre => ({
  name: nom,
  rows: [
    colonnes.map(({ titre }) => titre),
    ...lignes.map((ligne) => ligne.map((texte) => texte || null)),
  ],
  cells: new Map(
    colonnes.map((_, rang) => [`0,${String(rang)}`, { style: { font: { bold: true } } }]),
  ),
});

function styledSheet(feuille: FeuilleEcrite, listes: Listes): FeuilleHucre {
  const { colonnes, lignes } = feuille;
  const largeurs = colonnes.map(({ largeur = LARGEUR }) => largeur);
  const { rows = [], ...nue } = plainSheet(feuille);
  return {
    ...nue,
    rows: [...rows, ...emptyRows(feuille)],
    columns: largeurs.map((width) => ({ width, style: CORPS })),
    rowDefs: new Map(
      lignes.map((ligne, rang) => [rang + 1, { height: rowHeight(ligne, largeurs) }]),
    ),
    cells: new Map(
      colonnes.map(({ titre, aide }, rang) => [
        `0,${String(rang)}`,
        {
          value: titre,
          style: ENTETE,
          ...(aide ? { comment: { text: aide, author: 'Portail' } } : {}),
        },
      ]),
    ),
    freezePane: { rows: 1 },
    pageSetup: pageOf(largeurs),
    dataValidations: colonnes.flatMap(({ choix }, rang) => dropDown(choix, rang, listes)),
  };
}

/** Rows to come carry the format of text too: a code typed there stays a code. */
const emptyRows = ({ colonnes }: FeuilleEcrite): null[][] =>
  colonnes.some(({ aide }) => aide)
    ? Array.from({ length: LIGNES_A_REMPLIR }, () => colonnes.map(() => null))
    : [];

function dropDown(choix: readonly string[] | undefined, rang: number, listes: Listes) {
  const liste = choix === undefined ? -1 : listes.findIndex((autre) => sameList(autre, choix));
  if (liste === -1) return [];
  const lettres = columnLetters(rang);
  return [
    {
      type: 'list' as const,
      formula1: referenceOf(liste, listes[liste]?.length ?? 0),
      range: `${lettres}2:${lettres}${String(LIGNES_AVEC_CHOIX)}`,
      allowBlank: true,
      // Several values may stand in a cell: the list helps, it does not forbid.
      showErrorMessage: false,
    },
  ];
}

const listSheet = (listes: Listes): FeuilleHucre => ({
  name: LISTES,
  hidden: true,
  rows: Array.from({ length: Math.max(...listes.map(({ length }) => length)) }, (_, ligne) =>
    listes.map((valeurs) => valeurs[ligne] ?? null),
  ),
});
