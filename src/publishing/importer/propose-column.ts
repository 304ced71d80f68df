import type { SorteFeuille } from '../colonnes/colonne.types.ts';
import { plier } from '../colonnes/plier.ts';
import { colonnesDe } from '../colonnes/table.ts';

/** Words too common in headings to tell one column from another. */
const COMMUNS = new Set(['action', 'n', 'a', 'par', 'pour', 'en', 'sur', 'fiche', 'date', 'type']);

/** The column whose names share most words with a heading: « Réf. pilote (DGS) » → `pilotes`. */
export function proposeColumn(titre: string, sorte: SorteFeuille): string | undefined {
  const mots = wordsOf(titre);
  const notes = colonnesDe(sorte).map(({ cle, titre: sien, synonymes }) => ({ cle, note: Math.max(...[sien, ...synonymes].map((nom) => overlap(mots, wordsOf(nom)))) }));
  const meilleure = notes.sort((a, b) => b.note - a.note)[0];
  return meilleure && meilleure.note > 0.3 ? meilleure.cle : undefined;
}

const wordsOf = (titre: string): readonly string[] => plier(titre).split(' ').filter((mot) => mot.length > 2 && !COMMUNS.has(mot));

const overlap = (a: readonly string[], b: readonly string[]): number => {
  const communs = a.filter((mot) => b.includes(mot)).length;
  return communs === 0 ? 0 : communs / Math.max(a.length, b.length);
};
