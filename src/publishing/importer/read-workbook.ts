import { NOM_MODE_D_EMPLOI } from '../colonnes/feuilles.ts';
import { FEUILLE_ERREURS } from '../tableur/error-sheet.ts';
import { LISTES } from '../tableur/write-lists.ts';
import { plier } from '../colonnes/plier.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import { findHeadings } from './find-headings.ts';
import type { FeuilleLue } from './importer.types.ts';
import type { Choix } from './match-columns.ts';
import { readSheet } from './read-sheet.ts';

/** Sheets that our own files carry beside the tables. */
const SERVICE: ReadonlySet<string> = new Set([NOM_MODE_D_EMPLOI, FEUILLE_ERREURS, LISTES].map(plier));

/** Reads each sheet of a workbook that holds a table of the contract; the others are named. */
export const readWorkbook = ({ feuilles }: Classeur, choix: Choix): readonly FeuilleLue[] =>
  feuilles
    .filter(({ nom, lignes }) => lignes.length > 0 && !SERVICE.has(plier(nom)))
    .map((feuille): FeuilleLue => {
      const vide = { nom: feuille.nom, enTete: undefined, lignes: [] };
      if (feuille.masquee) return { ...vide, remarques: ['Feuille masquée, laissée de côté : affichez-la pour qu’elle soit lue.'] };
      const enTete = findHeadings(feuille, choix);
      return enTete ? readSheet(feuille, enTete) : { ...vide, remarques: ['Aucun tableau d’actions reconnu : laissée de côté.'] };
    });
