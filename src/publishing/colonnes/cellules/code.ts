import { texteGenre } from './texte.ts';
export const codeGenre = texteGenre;
