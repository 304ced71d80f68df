import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import type { Contexte } from '#publishing/colonnes/colonne.types.ts';
import { feuillesDuContrat } from '#publishing/exporter/feuilles-contrat.ts';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { readPresentContract } from '#publishing/importer/present-contract.ts';
import type { Classeur, FeuilleEcrite } from '#publishing/tableur/tableur.types.ts';

/** The example contract: every field of a fiche is filled somewhere in it. */
export const CONTRAT_COMPLET = 'val-d-exemple/2025';

const { entrees } = readContent(DOSSIER_PROJET);
export const CONTEXTE: Contexte = { entrees, constateLe: '', sourceTableau: '' };

const duContrat = <E extends { readonly id: string }>(liste: readonly E[]) => liste.filter(({ id }) => id.startsWith(`${CONTRAT_COMPLET}/`));

/** Axes and fiches that the export must give back. */
export const ATTENDUS = { axes: duContrat(entrees.axes), fiches: duContrat(entrees.fiches) };

export function feuillesCompletes(): readonly FeuilleEcrite[] {
  const ouvert = openContrat(DOSSIER_PROJET, CONTRAT_COMPLET);
  if (!ouvert) throw new Error('Le contrat d’exemple a disparu.');
  return feuillesDuContrat(readPresentContract(ouvert), CONTEXTE);
}

/** Sheets as a spreadsheet that was written and opened gives them. */
export const classeurDe = (feuilles: readonly FeuilleEcrite[]): Classeur => ({
  format: 'xlsx',
  feuilles: feuilles.map(({ nom, colonnes, lignes }) => ({
    nom,
    masquee: false,
    colonnesMasquees: new Set<number>(),
    lignes: [colonnes.map(({ titre }) => titre), ...lignes].map((ligne, rang) => ({
      numero: rang + 1,
      masquee: false,
      cellules: ligne.map((texte) => ({ texte, valeur: texte === '' ? undefined : texte })),
    })),
  })),
});

/** The same sheets, with one cell changed: the first of a column whose text is not empty. */
export const avecCellule = (feuilles: readonly FeuilleEcrite[], feuille: string, colonne: string, changer: (texte: string) => string): readonly FeuilleEcrite[] =>
  feuilles.map((une) => {
    if (une.nom !== feuille) return une;
    const rang = une.colonnes.findIndex(({ titre }) => titre === colonne);
    const ligne = une.lignes.findIndex((cellules) => (cellules[rang] ?? '') !== '');
    return { ...une, lignes: une.lignes.map((cellules, i) => (i === ligne ? cellules.map((texte, j) => (j === rang ? changer(texte) : texte)) : cellules)) };
  });
