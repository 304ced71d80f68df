import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most probably meant; undefined when none is near enough. */
export function nearest(mot: string, connus: Iterable<string>): string | undefined {
  const candidats = [...connus];
  if (candidats.length === 0) return undefined;
  const proche = closest(mot, candidats);
  return distance(mot, proche) <= Math.max(1, Math.floor(mot.length / 3)) ? proche : undefined;
}

/** « Vouliez-vous dire … ? » when a known word is near, else the given advice. */
export function suggest(mot: string, connus: Iterable<string>, sinon: string): string {
  const proche = nearest(mot, connus);
  return proche === undefined ? sinon : `Vouliez-vous dire « ${proche} » ?`;
}
