import { closest, distance } from 'fastest-levenshtein';

/** How many letters a misspelt word may differ by: two swapped letters count as two. */
const toleranceFor = (mot: string): number =>
  mot.length < 4 ? 1 : Math.max(2, Math.floor(mot.length / 3));

/** The known word that a misspelt one most probably meant; undefined when none is near enough. */
export function nearest(
  mot: string,
  connus: Iterable<string>,
  tolerance = toleranceFor(mot),
): string | undefined {
  const candidats = [...connus];
  if (candidats.length === 0) return undefined;
  const proche = closest(mot, candidats);
  return distance(mot, proche) <= tolerance ? proche : undefined;
}

/** « Vouliez-vous dire … ? » when a known word is near, else the given advice. */
export function suggest(mot: string, connus: Iterable<string>, sinon: string): string {
  const proche = nearest(mot, connus);
  return proche === undefined ? sinon : `Vouliez-vous dire « ${proche} » ?`;
}
