import { columnLetters } from './cell-reference.ts';
import type { FeuilleEcrite } from './tableur.types.ts';

/** Hidden sheet that holds the values of drop-down lists: a cell cannot carry more than 255 characters of them. */
export const LISTES = 'Listes';

/** The closed lists that sheets offer, once each. */
export function toListes(feuilles: readonly FeuilleEcrite[]): readonly (readonly string[])[] {
  const listes: (readonly string[])[] = [];
  for (const { choix } of feuilles.flatMap(({ colonnes }) => colonnes))
    if (choix !== undefined && !listes.some((liste) => sameList(liste, choix))) listes.push(choix);
  return listes;
}

/** True of two lists of the same values. */
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((valeur, rang) => valeur === b[rang]);

/** Where a list stands, as a formula: its rank is its column. */
export const referenceOf = (rang: number, longueur: number): string => {
  const lettre = columnLetters(rang);
  return `${LISTES}!$${lettre}$1:$${lettre}$${String(longueur)}`;
};
