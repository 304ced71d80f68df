import type { Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { FeuilleEcrite } from '../tableur/tableur.types.ts';
import { feuilleEcrite } from './feuille-ecrite.ts';
import { lignesDe, type ContratAEcrire } from './lignes-du-contrat.ts';
import { modeDEmploi } from './mode-d-emploi.ts';

const SORTES = Object.keys(NOMS_FEUILLES) as readonly SorteFeuille[];

/** The sheets of a contract, in the import format; the sheet that explains comes last. */
export const feuillesDuContrat = (contrat: ContratAEcrire, contexte: Contexte): readonly FeuilleEcrite[] => [
  ...SORTES.map((sorte) => {
    const colonnes = colonnesExportees(sorte);
    const lignes = lignesDe(sorte, contrat).map((ecrits) => colonnes.map(({ ecrire }) => ecrire(ecrits, contexte)));
    return feuilleEcrite(sorte, lignes, contexte);
  }),
  modeDEmploi(contexte),
];
