import type { Sheet } from 'hucre';
import type { ErreurTableur } from '../erreur.types.ts';
import { CORPS, ENTETE, pageOf } from './look.ts';
import { columnLetters } from './cell-reference.ts';

/** Sheet of an annotated copy that lists what is to be mended: never read as content. */
export const FEUILLE_ERREURS = 'Erreurs à corriger';
/** Author of our comments, by which those of an earlier copy are known. */
export const ERREURS = 'Portail : à corriger';

const COLONNES = [
  ['Feuille', 18],
  ['Cellule', 10],
  ['Colonne', 22],
  ['Valeur lue', 28],
  ['Pourquoi', 48],
  ['À faire', 48],
  ['Exemple', 28],
] as const;

/** The list of errors as a sheet, one row each. */
export const errorSheet = (erreurs: readonly ErreurTableur[]): Sheet => ({
  name: FEUILLE_ERREURS,
  columns: COLONNES.map(([, width]) => ({ width, style: CORPS })),
  rows: [COLONNES.map(([titre]) => titre), ...erreurs.map(toRow)],
  cells: new Map(
    COLONNES.map(([titre], rang) => [
      `0,${String(rang)}`,
      { value: titre, type: 'string', style: ENTETE },
    ]),
  ),
  freezePane: { rows: 1 },
  pageSetup: pageOf(COLONNES.map(([, largeur]) => largeur)),
});

const toRow = ({
  feuille,
  ligne,
  rang,
  colonne,
  valeur,
  pourquoi,
  remede,
  exemple,
}: ErreurTableur): string[] => [
  feuille,
  ligne === undefined
    ? ''
    : `${rang === undefined ? 'ligne ' : columnLetters(rang)}${String(ligne)}`,
  colonne ?? '',
  valeur,
  pourquoi,
  remede,
  exemple ?? '',
];
