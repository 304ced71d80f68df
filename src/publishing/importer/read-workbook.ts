import { NOM_MODE_D_EMPLOI } from '../colonnes/feuilles.ts';
import { plier } from '../colonnes/plier.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import { findHeadings } from './find-headings.ts';
import type { FeuilleLue } from './importer.types.ts';
import type { Choix } from './match-columns.ts';
import { readSheet } from './read-sheet.ts';

/** Reads each sheet of a workbook that holds a table of the contract; the others are named. */
export const readWorkbook = ({ feuilles }: Classeur, choix: Choix): readonly FeuilleLue[] =>
  feuilles
    .filter(({ nom, lignes }) => lignes.length > 0 && plier(nom) !== plier(NOM_MODE_D_EMPLOI))
    .map((feuille): FeuilleLue => {
      const vide = { nom: feuille.nom, enTete: undefined, lignes: [] };
      if (feuille.masquee) return { ...vide, remarques: ['Feuille masquée, laissée de côté : affichez-la pour qu’elle soit lue.'] };
      const enTete = findHeadings(feuille, choix);
      return enTete ? readSheet(feuille, enTete) : { ...vide, remarques: ['Aucun tableau d’actions reconnu : laissée de côté.'] };
    });
