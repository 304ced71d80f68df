import { stemmer } from '@orama/stemmers/french';

/** A word as the engine compares it: lower case, no accents, no punctuation. */
export const plier = (mot: string): string =>
  mot
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Cf}\p{S}\p{Z}]/gu, '');

/** Stem of a folded word, by the algorithm that the engine uses (Snowball for French). */
export const racine = (motPlie: string): string => stemmer(motPlie);

/**
 * Folded words of a normalised text, as the engine cuts it: at spaces; a word with hyphens counts
 * whole and by its parts.
 */
export function motsPlies(texteNormalise: string): readonly string[] {
  return texteNormalise
    .split(/\s+/)
    .flatMap((mot) => (mot.includes('-') ? [mot, ...mot.split('-')] : [mot]))
    .map(plier)
    .filter(Boolean);
}
