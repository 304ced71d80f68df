import type { Tri } from '../etat.ts';
import type { Ligne } from '../table.ts';

const ORDRES: Readonly<Record<Exclude<Tri, 'pertinence'>, (a: Ligne, b: Ligne) => number>> = {
  date: (a, b) => b.annee - a.annee,
  territoire: (a, b) =>
    Number(a.territoire === '') - Number(b.territoire === '') ||
    a.territoire.localeCompare(b.territoire, 'fr'),
};

/** Orders results; those that the order does not tell apart stay as the engine gave them. */
export const trier = <T extends { readonly ligne: Ligne }>(
  resultats: readonly T[],
  tri: Tri,
): readonly T[] =>
  tri === 'pertinence' ? resultats : resultats.toSorted((a, b) => ORDRES[tri](a.ligne, b.ligne));
