import type { Cellule, Classeur, Feuille, ValeurCellule } from '#publishing/tableur/tableur.types.ts';

/** A cell as a test writes it; `{ fusion }` takes the value of the cell above or to the left. */
export type Case = ValeurCellule | { readonly fusion: 'haut' | 'gauche' } | { readonly erreur: string } | { readonly affiche: string; readonly valeur: ValeurCellule };

export interface OptionsFeuille {
  readonly masquee?: boolean;
  /** Numbers of hidden rows, from 1. */
  readonly lignesMasquees?: readonly number[];
  /** Ranks of hidden columns, from 0. */
  readonly colonnesMasquees?: readonly number[];
}

/** The cell is merged into the one above. */
export const HAUT = { fusion: 'haut' } as const;
/** The cell is merged into the one to its left. */
export const GAUCHE = { fusion: 'gauche' } as const;

/** A sheet in memory, row by row from the first one; an empty row is `[]`. */
export function feuille(nom: string, lignes: readonly (readonly Case[])[], options: OptionsFeuille = {}): Feuille {
  const grille: Cellule[][] = [];
  lignes.forEach((ligne, y) => {
    const cellules: Cellule[] = [];
    grille.push(cellules);
    ligne.forEach((valeur, x) => cellules.push(toCellule(valeur, grille[y - 1]?.[x], cellules[x - 1])));
  });
  return {
    nom,
    masquee: options.masquee ?? false,
    colonnesMasquees: new Set(options.colonnesMasquees),
    lignes: grille.flatMap((cellules, y) =>
      cellules.some(({ texte, enErreur }) => texte !== '' || enErreur) ? [{ numero: y + 1, cellules, masquee: options.lignesMasquees?.includes(y + 1) ?? false }] : [],
    ),
  };
}

/** A workbook in memory. */
export const classeur = (...feuilles: readonly Feuille[]): Classeur => ({ format: 'xlsx', feuilles });

function toCellule(valeur: Case, haut: Cellule | undefined, gauche: Cellule | undefined): Cellule {
  if (typeof valeur === 'object' && !(valeur instanceof Date)) {
    if ('erreur' in valeur) return { valeur: undefined, texte: valeur.erreur, enErreur: true };
    if ('affiche' in valeur) return { valeur: valeur.valeur, texte: valeur.affiche };
    const origine = valeur.fusion === 'haut' ? haut : gauche;
    if (!origine) throw new Error('Une cellule fusionnée prolonge une autre cellule.');
    return { ...origine, fusionnee: true };
  }
  if (valeur instanceof Date) return { valeur, texte: valeur.toLocaleDateString('fr-FR', { timeZone: 'UTC' }) };
  return { valeur, texte: valeur === undefined ? '' : String(valeur).replace('.', typeof valeur === 'number' ? ',' : '.') };
}
