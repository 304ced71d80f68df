/*
 * The index needs spaces and letters that the reader must not see: « l’accès » is indexed as
 * « l' accès », « cœur » as « coeur ». Every change leaves a mark, so that a passage gives back the
 * original exactly.
 */

/** Left in the indexed text wherever the original differs (U+2060, word joiner: the engine ignores it). */
export const MARQUE = '\u2060';

/** A space that the original does not have. */
export const ESPACE_AJOUTEE = ` ${MARQUE}`;

/**
 * Stands after the stem of every indexed word (U+0294, a letter that no French word has): « préventʔion ».
 * The engine answers a word with all those that it begins, and cuts words too short (« logement » would
 * find « logique »); with this mark a stem finds its own family and nothing else.
 */
export const FIN_DE_RACINE = 'ʔ';
