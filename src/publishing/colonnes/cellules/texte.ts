import type { Genre } from '../genre.types.ts';
import { isPonctuation } from './absences.ts';

/** Text of a cell without what spreadsheets put around it: line ends of Windows, blanks at both ends. */
export const texteDe = (texte: string): string => texte.replace(/\r\n?/g, '\n').trim();

/** A text as it is written; « - » alone says that there is none. */
export const texteGenre: Genre = {
  lire: ({ texte }) => (isPonctuation(texte) ? {} : { valeur: texteDe(texte) }),
  ecrire: String,
};

/** A text of one line: a cell is narrow, and people go to the line in the middle of a title. */
export const ligneGenre: Genre = {
  lire: ({ texte }) => (isPonctuation(texte) ? {} : { valeur: texteDe(texte).replace(/[^\S\n]*\n\s*/g, ' ') }),
  ecrire: String,
};
