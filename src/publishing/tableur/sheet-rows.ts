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

/** Columns read of a row: what stands further is a stray format, never a field. */
const COLONNES_MAX = 200;
const VIDE: Cellule = { valeur: undefined, texte: '' };

/** Gives merged cells the value that they show, drops rows that hold nothing, numbers the others. */
export function toFeuille({
  nom,
  masquee,
  lignes,
  fusions,
  lignesMasquees,
  colonnesMasquees,
}: FeuilleBrute): Feuille {
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
      cellules.some(({ texte, enErreur }) => enErreur === true || texte.trim() !== '')
        ? [{ numero: rang + 1, cellules, masquee: lignesMasquees.has(rang) }]
        : [],
    ),
    colonnesMasquees,
  };
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
