import type { Colonne, Contexte } from '../colonnes/colonne.types.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import { errorAt } from './error-at.ts';
import type { LigneLue } from './importer.types.ts';
import type { ColonneLue } from './merge-facts.ts';

/** What the cells of a row say. */
export interface RangLu {
  readonly colonnes: readonly ColonneLue[];
  readonly erreurs: readonly ErreurTableur[];
}

/**
 * Reads the cells of a row. A cell that is wrong says nothing, and its error is kept.
 * @param donnees columns that the row has from elsewhere: its axis, an objective written above
 */
export function readColumns(ligne: LigneLue, contexte: Contexte, donnees: ReadonlyMap<Colonne, string>): RangLu {
  const colonnes: ColonneLue[] = [];
  const erreurs: ErreurTableur[] = [];
  for (const [colonne, situee] of ligne.cellules) {
    if (donnees.has(colonne)) continue;
    const lue = colonne.lire(situee.cellule, contexte);
    erreurs.push(...lue.problemes.map((probleme) => errorAt(ligne, situee, probleme)));
    if (lue.problemes.length === 0) colonnes.push({ colonne, cellule: situee.cellule, lue });
  }
  for (const [colonne, texte] of donnees) {
    const cellule = { valeur: texte, texte };
    colonnes.push({ colonne, cellule, lue: colonne.lire(cellule, contexte) });
  }
  return { colonnes, erreurs };
}
