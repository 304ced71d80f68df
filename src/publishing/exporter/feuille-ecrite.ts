import type { Colonne, Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { ColonneEcrite, FeuilleEcrite } from '../tableur/tableur.types.ts';

/** Widths, in characters: a code stays narrow, a text does not push the others off the screen. */
const LARGEUR = { min: 9, max: 48 };

/**
 * A sheet with the columns of its kind.
 * @param lignes text of each cell, in the order of `colonnesExportees`
 */
export function feuilleEcrite(sorte: SorteFeuille, lignes: readonly (readonly string[])[], contexte: Contexte): FeuilleEcrite {
  const colonnes = colonnesExportees(sorte);
  return {
    nom: NOMS_FEUILLES[sorte],
    colonnes: colonnes.map((colonne, rang) => colonneEcrite(colonne, lignes.map((ligne) => ligne[rang] ?? ''), contexte)),
    lignes,
  };
}

function colonneEcrite({ titre, aide, exemple, choix }: Colonne, cellules: readonly string[], contexte: Contexte): ColonneEcrite {
  return {
    titre,
    aide: exemple === '' ? aide : `${aide}\nExemple : ${exemple}`,
    choix: choix?.(contexte),
    largeur: Math.min(LARGEUR.max, Math.max(LARGEUR.min, titre.length + 2, ...cellules.map(longestLine))),
  };
}

const longestLine = (texte: string): number => Math.max(...texte.split('\n').map((ligne) => ligne.length)) + 2;
