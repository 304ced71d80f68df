import { texteGenre } from './texte.ts';
export const dateGenre = texteGenre;
export const debutGenre = texteGenre;
export const finGenre = texteGenre;
export const periodeGenre = texteGenre;
