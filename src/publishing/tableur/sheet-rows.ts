import { columnLetters } from './cell-reference.ts';
import { TableurRefuse } from './refus.ts';
import type { Cellule, Feuille, Ligne } from './tableur.types.ts';

/** A sheet as a library gives it, before merged cells take their value and empty rows leave. */
export interface FeuilleBrute {
  readonly nom: string;
  readonly masquee: boolean;
  readonly lignes: readonly (readonly Cellule[])[];
  /** Merged ranges, ranks from 0, ends included. */
  readonly fusions: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
  readonly lignesMasquees: ReadonlySet<number>;
  readonly colonnesMasquees: ReadonlySet<number>;
}

/** Rows that say something, in one sheet: a plan of actions has a few hundred at most. */
export const LIGNES_MAX = 20_000;
/** Columns of one sheet; only blanks may stand further. */
export const COLONNES_MAX = 200;
const VIDE: Cellule = { valeur: undefined, texte: '' };

/**
 * Gives merged cells the value that they show, drops rows that hold nothing, numbers the others.
 * @throws TableurRefuse when the sheet says more than can be read: nothing of it is left out silently
 */
export function toFeuille({
  nom,
  masquee,
  lignes,
  fusions,
  lignesMasquees,
  colonnesMasquees,
}: FeuilleBrute): Feuille {
  checkSize(nom, lignes);
  const grille = lignes.map((cellules) =>
    Array.from(cellules.slice(0, COLONNES_MAX), (cellule) => cellule),
  );
  for (const { startRow, startCol, endRow, endCol } of fusions) {
    const origine = grille[startRow]?.[startCol];
    if (!origine || startCol >= COLONNES_MAX) continue;
    for (let rang = startRow; rang <= Math.min(endRow, grille.length - 1); rang += 1)
      spread(
        grille[rang] ?? [],
        origine,
        startCol,
        Math.min(endCol, COLONNES_MAX - 1),
        rang === startRow,
      );
  }
  return {
    nom,
    masquee,
    lignes: grille.flatMap((cellules, rang): Ligne[] =>
      isFilled(cellules) ? [{ numero: rang + 1, cellules, masquee: lignesMasquees.has(rang) }] : [],
    ),
    colonnesMasquees,
  };
}

/** True of a cell that shows something, if only an error. */
export const says = ({ texte, enErreur }: Cellule): boolean =>
  enErreur === true || texte.trim() !== '';
const isFilled = (cellules: readonly Cellule[]): boolean => cellules.some(says);

function checkSize(nom: string, lignes: FeuilleBrute['lignes']): void {
  const remplies = lignes.filter(isFilled).length;
  if (remplies > LIGNES_MAX)
    throw new TableurRefuse(
      `plus de ${LIGNES_MAX.toLocaleString('fr-FR')} lignes remplies dans la feuille « ${nom} »`,
      'Gardez seulement les lignes du plan d’actions.',
    );
  const rang = lignes.findIndex((cellules) => isFilled(cellules.slice(COLONNES_MAX)));
  if (rang >= 0)
    throw new TableurRefuse(
      `du texte au-delà de la colonne ${columnLetters(COLONNES_MAX - 1)}, ligne ${String(rang + 1)}, dans la feuille « ${nom} »`,
      `Un plan d’actions n’a pas plus de ${String(COLONNES_MAX)} colonnes : effacez ce qui reste à droite du tableau.`,
    );
}

function spread(
  ligne: Cellule[],
  origine: Cellule,
  debut: number,
  fin: number,
  premiere: boolean,
): void {
  for (let colonne = debut; colonne <= fin; colonne += 1) {
    if (premiere && colonne === debut) continue;
    while (ligne.length < colonne) ligne.push(VIDE);
    ligne[colonne] = { ...origine, fusionnee: true };
  }
}
