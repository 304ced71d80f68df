/*
 * Words that no text has, put in the index to find what no word finds: the number of a fiche, the
 * presence of a group of synonyms, a theme. They have digits, so that no stemmer touches them.
 */

/** Begins every such word; no French word does. */
export const PREFIXE_JETON = 'zzq';

/** `fiche 3.2`, which is not `32`. */
export const jetonIdentifiant = (genre: 'axe' | 'fiche', numero: string): string =>
  `${PREFIXE_JETON}${genre === 'axe' ? 'a' : 'f'}${numero.replaceAll(/\D+/g, 'x')}x`;

/** The group of synonyms or the theme of that rank. */
export const jetonConcept = (rang: number): string => `${PREFIXE_JETON}c${rang}x`;
