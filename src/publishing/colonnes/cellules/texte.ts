import type { Genre } from '../genre.types.ts';

/** Text of a cell without what spreadsheets put around it: line ends of Windows, blanks at both ends. */
export const texteDe = (texte: string): string => texte.replace(/\r\n?/g, '\n').trim();

/** A text as it is written. */
export const texteGenre: Genre = {
  lire: ({ texte }) => ({ valeur: texteDe(texte) }),
  ecrire: String,
};
