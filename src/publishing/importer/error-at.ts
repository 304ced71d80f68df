import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { ErreurTableur, Probleme } from '../erreur.types.ts';
import type { CelluleSituee, LigneLue } from './importer.types.ts';

/** A problem told where it stands: in a cell, or in the whole row. */
export const errorAt = (ligne: LigneLue, situee: CelluleSituee | undefined, probleme: Probleme): ErreurTableur => ({
  feuille: ligne.feuille,
  ligne: ligne.numero,
  rang: situee?.rang,
  colonne: situee?.titre,
  valeur: situee?.cellule.texte.trim() ?? '',
  ...probleme,
});

/** The cell of a row that fills a field; undefined when the sheet has no such column. */
export function cellFor(ligne: LigneLue, champ: Champ[number]): CelluleSituee | undefined {
  for (const [colonne, situee] of ligne.cellules) if (colonne.champs.some(([cle]) => cle === champ)) return situee;
  return undefined;
}

/** Text of the cell that fills a field, without blanks around; empty when there is none. */
export const textFor = (ligne: LigneLue, champ: Champ[number]): string => cellFor(ligne, champ)?.cellule.texte.trim() ?? '';
