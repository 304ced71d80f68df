import type { Ligne } from './ligne.types.ts';

/** A header or footer stands among that many first or last lines of a page. */
const LIGNES_DE_BORD = 3;
/** … and is repeated on that many pages at least, and on that share of them. */
const PAGES_MIN = 3;
const PART_MIN = 0.15;
/** Larger than the running text, a line is a title, unless most pages carry it. */
const PART_MIN_GRANDE = 0.6;
/** Titles of parts may look repeated once their numbers are hidden; their text must stay. */
const PARTIE_NUMEROTEE = /^(?:fiche|axe|action|article|annexe|objectif|chapitre|partie)\b/iu;

/** It stands at the same height, give or take these points, on most of them. */
const ECART_MAX = 12;

interface Occurrence {
  readonly page: number;
  readonly base: number;
  readonly nombres: readonly number[];
}

const keyOf = (texte: string): string =>
  texte.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
const numbersOf = (texte: string): number[] =>
  [...texte.matchAll(/\d+/gu)].map(([nombre]) => Number(nombre));

/** First and last lines of a page, in reading order and as they stand on the paper. */
function edgesOf(lignes: readonly Ligne[]): ReadonlySet<Ligne> {
  const parHauteur = [...lignes].sort((a, b) => b.base - a.base);
  const bords = (ordre: readonly Ligne[]) => [
    ...ordre.slice(0, LIGNES_DE_BORD),
    ...ordre.slice(-LIGNES_DE_BORD),
  ];
  return new Set([...bords(lignes), ...bords(parHauteur)]);
}

/** True when most values are the same one. */
function isSteady(valeurs: readonly number[]): boolean {
  const compte = new Map<number, number>();
  for (const valeur of valeurs) compte.set(valeur, (compte.get(valeur) ?? 0) + 1);
  return Math.max(...compte.values()) >= valeurs.length * 0.8;
}

/** Each number of a header stays the same, or follows the pages: « page 12 sur 40 ». */
function followsPages(occurrences: readonly Occurrence[]): boolean {
  const combien = occurrences[0]?.nombres.length ?? 0;
  return Array.from({ length: combien }, (_, rang) => rang).every(
    (rang) =>
      isSteady(occurrences.map(({ nombres }) => nombres[rang] ?? -1)) ||
      isSteady(occurrences.map(({ nombres, page }) => (nombres[rang] ?? -1) - page)),
  );
}

function staysInPlace(occurrences: readonly Occurrence[]): boolean {
  const bases = occurrences.map(({ base }) => base).sort((a, b) => a - b);
  const milieu = bases[Math.floor(bases.length / 2)] ?? 0;
  return bases.filter((base) => Math.abs(base - milieu) <= ECART_MAX).length >= bases.length * 0.75;
}

/**
 * Removes the headers and footers that pages repeat: they would drown the search and its excerpts.
 * @param pages lines of each page, in order
 * @param tailleCourante size of the running text: larger lines are titles, kept
 */
export function removeRepeatedLines(
  pages: readonly (readonly Ligne[])[],
  tailleCourante: number,
): readonly (readonly Ligne[])[] {
  const occurrences = new Map<string, Occurrence[]>();
  pages.forEach((lignes, page) => {
    for (const [cle, ligne] of new Map(
      [...edgesOf(lignes)].map((ligne) => [keyOf(ligne.texte), ligne]),
    ))
      occurrences.set(cle, [
        ...(occurrences.get(cle) ?? []),
        { page, base: ligne.base, nombres: numbersOf(ligne.texte) },
      ]);
  });
  const isRepeated = (ligne: Ligne): boolean => {
    const vues = occurrences.get(keyOf(ligne.texte)) ?? [];
    const part = ligne.taille > tailleCourante * 1.15 ? PART_MIN_GRANDE : PART_MIN;
    if (vues.length < Math.max(PAGES_MIN, pages.length * part)) return false;
    return !PARTIE_NUMEROTEE.test(ligne.texte) && staysInPlace(vues) && followsPages(vues);
  };
  return pages.map((lignes) => {
    const bords = edgesOf(lignes);
    const gardees = lignes.filter((ligne) => !bords.has(ligne) || !isRepeated(ligne));
    // A page of which nothing would remain says so in its own words.
    return gardees.length === 0 ? lignes : gardees;
  });
}
