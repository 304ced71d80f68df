/*
 * The index needs spaces and letters that the reader must not see: « l’accès » is indexed as
 * « l' accès », « cœur » as « coeur ». Every change leaves this mark (U+2060, word joiner), which
 * the engine ignores when it cuts words, so that an excerpt gives back the original exactly.
 */

/** Left in the indexed text wherever the original differs. */
export const MARQUE = '\u2060';

/** A space that the original does not have. */
export const ESPACE_AJOUTEE = ` ${MARQUE}`;
