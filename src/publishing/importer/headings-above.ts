import { plier } from '../colonnes/plier.ts';

/**
 * True for a row of headings over other ones (« Calendrier » over « Début » and « Fin »). What is alone on
 * its row and starts with the table is its title, merged or not.
 */
export function isAbove(hauts: readonly string[], bass: readonly string[]): boolean {
  const groupes = new Set(hauts.filter((texte) => texte !== '').map(plier));
  if (groupes.size !== 1) return groupes.size > 1;
  return hauts.findIndex((texte) => texte !== '') > bass.findIndex((texte) => texte !== '');
}
