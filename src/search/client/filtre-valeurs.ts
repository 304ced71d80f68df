/** A list up to that length is shown whole. */
const TOUTES_JUSQU_A = 12;
/** A longer one shows that many of its values, and the others on demand. */
const VISIBLES = 8;
/** Values that a list on demand proposes together: beyond, a name finds them. */
export const PROPOSEES = 40;

/** What decides which values are seen first, for each value of a filter. */
export interface Frequences {
  /** Results that it would show now. */
  readonly comptes: readonly number[];
  /** What it has in the whole portal. */
  readonly totaux: readonly number[];
  readonly choisies: readonly boolean[];
}

/** Positions of the values seen at once, in order: all of a short list, else the chosen and the most frequent. */
export function rangsPremiers({ comptes, totaux, choisies }: Frequences): readonly number[] {
  const rangs = totaux.map((_, rang) => rang);
  if (rangs.length <= TOUTES_JUSQU_A) return rangs;
  const frequents = rangs
    .toSorted(
      (a, b) =>
        (comptes[b] ?? 0) - (comptes[a] ?? 0) || (totaux[b] ?? 0) - (totaux[a] ?? 0) || a - b,
    )
    .slice(0, VISIBLES);
  return rangs.filter((rang) => choisies[rang] || frequents.includes(rang));
}

/**
 * Positions of the values proposed under the first ones, in order: those whose name has what was
 * typed; when they are too many, those that would show something come before the others.
 */
export function rangsProposes(
  reste: readonly number[],
  noms: readonly string[],
  comptes: readonly number[],
  cherche: string,
): { readonly rangs: readonly number[]; readonly trouves: number } {
  const trouves = reste.filter((rang) => noms[rang]?.includes(cherche));
  const [utiles, vides] = [
    trouves.filter((rang) => (comptes[rang] ?? 0) > 0),
    trouves.filter((rang) => (comptes[rang] ?? 0) === 0),
  ];
  const rangs = [...utiles, ...vides].slice(0, PROPOSEES).sort((a, b) => a - b);
  return { rangs, trouves: trouves.length };
}
