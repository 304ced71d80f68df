const LIGATURES_TYPOGRAPHIQUES = /[\uFB00-\uFB06]/g;
const INVISIBLES = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ESPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const APOSTROPHES = /[’‘ʼ´`′＇]/g;
const TIRETS = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;

/**
 * One spelling for characters that look alike: apostrophes, hyphens, spaces, typographic
 * ligatures (ﬁ), composed accents; invisible characters are removed.
 */
export const nettoyer = (texte: string): string =>
  texte
    .normalize('NFC')
    .replace(LIGATURES_TYPOGRAPHIQUES, (ligature) => ligature.normalize('NFKC'))
    .replace(INVISIBLES, '')
    .replace(ESPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(TIRETS, '-')
    .trim();

/** Words that lose their vowel before another word: `l'`, `d'`, `qu'`, `jusqu'`… */
export const ELISION =
  /(?<![\p{L}\d'])((?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu)')(?=[\p{L}\d])/giu;

/** Thousands written with spaces: `45 300`, `1 200 000`. */
export const MILLIERS = /(?<!\d ?|\d[.,])\d{1,3}(?: \d{3})+(?!\d)/g;
