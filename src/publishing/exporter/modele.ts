import type { Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { MARQUE_EXEMPLE, NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { FeuilleEcrite } from '../tableur/tableur.types.ts';
import { feuilleEcrite } from './feuille-ecrite.ts';
import { modeDEmploi } from './mode-d-emploi.ts';

const SORTES = Object.keys(NOMS_FEUILLES) as readonly SorteFeuille[];

/** The empty spreadsheet of coordinators: what explains it first, then each sheet with a row that shows how. */
export const feuillesDuModele = (contexte: Contexte): readonly FeuilleEcrite[] => [
  modeDEmploi(contexte),
  ...SORTES.map((sorte) => feuilleEcrite(sorte, [exempleDe(sorte)], contexte)),
];

/** The first cell says that the row is an example: import leaves it. */
const exempleDe = (sorte: SorteFeuille): readonly string[] =>
  colonnesExportees(sorte).map(({ exemple }, rang) => (rang === 0 ? MARQUE_EXEMPLE : exemple));
