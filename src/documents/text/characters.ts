/** Mark of a hyphen at the end of a line: a true hyphen, or a mere word break. pdfium writes it so. */
export const TIRET_DE_FIN = '\uFFFE';

/** A soft hyphen at the end of a line, and the hyphen drawn for it: the word goes on. */
export const CESURE = /\u00AD[\u2010-]?$/u;

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * Characters as a French reader types them: no ligature of two letters, no soft hyphen, composed
 * accents, ordinary spaces. Word's symbol fonts put their bullets in the private area.
 */
export function cleanCharacters(texte: string): string {
  return texte
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\uF000-\uF0FF]/gu, '•')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** Share of the characters that mean something: 0 for a text whose fonts hide what they write. */
export function readableShare(texte: string): number {
  const signes = texte.replace(/\s/gu, '');
  if (signes === '') return 1;
  return (
    (signes.match(/[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}•\uFFFE\u00AD]/gu)?.length ?? 0) /
    [...signes].length
  );
}

/** Number of words: runs of letters or digits, with their hyphens and apostrophes. */
export const countWords = (texte: string): number =>
  texte.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
