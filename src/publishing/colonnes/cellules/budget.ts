import { texteGenre } from './texte.ts';
export const financeursGenre = texteGenre;
export const coutGenre = texteGenre;
