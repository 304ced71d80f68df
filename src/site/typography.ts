/*
 * French typesetting of a finished page: spaces that must not break. Done once, on the HTML that
 * leaves the site, so that content, components and search all work with ordinary text.
 */

const FINE = '\u202f';
const INSECABLE = '\u00a0';

/** What one of the rules below starts from: most texts of a page have none, and need not try them all. */
const CONCERNE = /[;?!:«»·–°.]|\d |er |Mme /;

/** Non-breaking spaces where French typesetting wants them, in plain text. */
export function typographier(texte: string): string {
  if (!CONCERNE.test(texte)) return texte;
  return texte
    .replace(/ ([;?!]+)(?=\s|$|[»)”])/g, `${FINE}$1`)
    .replace(/ :(?=\s|$)/g, `${INSECABLE}:`)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/ »/g, `${INSECABLE}»`)
    .replace(/(?<!\d)0\d(?: \d{2}){4}(?!\d)/g, (telephone) => telephone.replaceAll(' ', INSECABLE))
    .replace(/(?<!\d)[1-9]\d{0,2}(?: \d{3})+(?!\d)/g, (nombre) => nombre.replaceAll(' ', FINE))
    .replace(/(\d) (?=(?:%|€|Mo|ko|km|ans?|pages?|habitants)(?![\p{L}\d]))/gu, `$1${INSECABLE}`)
    .replace(/(?<![\p{L}\d])(n°|p\.|art\.|M\.|Mme) (?=[\p{L}\d])/gu, `$1${INSECABLE}`)
    .replace(/(?<![\d])(\d{1,2}|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu, `$1${INSECABLE}`)
    .replace(/ (·|–) /g, `${INSECABLE}$1 `);
}

const MORCEAU = /<!--[\s\S]*?-->|<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi;

/** Applies `typographier` to the text of an HTML page, never to tags, code or scripts. */
export const typographierHtml = (html: string): string =>
  html.replace(MORCEAU, (morceau) => (morceau.startsWith('<') ? morceau : typographier(morceau)));
