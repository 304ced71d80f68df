import { listeGenre } from './liste.ts';
export const themesGenre = listeGenre;
export const leviersGenre = listeGenre;
export const publicsGenre = listeGenre;
