import { listeGenre } from './liste.ts';
export const organisationsGenre = listeGenre;
