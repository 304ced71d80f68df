const PUCE = /^(?:[•◦▪▫■□●○‣⁃∙·➢➤➔→❖✓✔o*-]|[–—])\s+(?=\S)|^\*(?=\p{L})/u;
const NUMERO = /^(?:\d{1,2}[.)°]|[a-z]\)|\(\d{1,2}\))\s+(?=\p{L})/u;

/** True when a line begins an item of a list. */
export const startsItem = (texte: string): boolean => PUCE.test(texte) || NUMERO.test(texte);

/** True when a line begins with a bullet: never the number of a title. */
export const startsBullet = (texte: string): boolean => PUCE.test(texte);

/** An item without its bullet; its number is part of what it says. */
export const withoutBullet = (texte: string): string => texte.replace(PUCE, '');
