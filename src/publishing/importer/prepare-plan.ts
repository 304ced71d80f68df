import type { ContratOuvert } from '../fichiers/open-contrat.ts';
import { checkWritings } from '../fichiers/check-writings.ts';
import type { Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import type { Choix } from './match-columns.ts';
import { portalDateWriting } from './portal-date.ts';
import { placeAnomalies } from './place-anomalies.ts';
import type { Plan } from './plan.types.ts';
import { planAxes } from './plan-axes.ts';
import { planFiches } from './plan-fiches.ts';
import { readPresentContract, type ContratPresent } from './present-contract.ts';
import { readWorkbook } from './read-workbook.ts';
import { resolveAxes } from './resolve-axes.ts';
import { sourceWriting, tableSource } from './table-source.ts';
import { inSheetOrder, workbookErrors } from './workbook-errors.ts';
import type { Futur } from './futur.types.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';

/** A spreadsheet to import into a contract. */
export interface DemandeImport {
  /** Content folder. */
  readonly contenu: string;
  readonly ouvert: ContratOuvert;
  readonly classeur: Classeur;
  /** Name of the file, which becomes a source when a fact needs one. */
  readonly nomFichier: string;
  readonly choix: Choix;
  readonly entrees: Contexte['entrees'];
  /** Day of the import, `AAAA-MM-JJ`. */
  readonly aujourdhui: string;
}

/** What an import would do, before the check has seen the files that it would write. */
export interface Brouillon {
  readonly plan: Omit<Plan, 'anomalies' | 'anciennes'>;
  readonly futurs: readonly Futur[];
}

/**
 * Works out what an import would do, errors where they stand, and what the check would say of the files
 * to write. Writes nothing.
 */
export function preparePlan(demande: DemandeImport): Plan {
  const { plan, futurs } = draftPlan(demande);
  const portail = portalDateWriting(demande.contenu, futurs, demande.aujourdhui);
  const ecritures = [...plan.ecritures, ...(portail ? [portail] : [])];
  const deductions = portail ? [...plan.deductions, { texte: DATE_DU_PORTAIL, ligne: undefined }] : plan.deductions;
  const { nouvelles, anciennes } = ecritures.length === 0 ? { nouvelles: [], anciennes: [] } : checkWritings(demande.contenu, demande.ouvert.territoire, ecritures);
  const { erreurs, anomalies } = placeAnomalies(nouvelles, futurs, plan.erreurs);
  return { ...plan, deductions, ecritures, erreurs: inSheetOrder(erreurs, demande.classeur), anomalies, anciennes };
}

const DATE_DU_PORTAIL = 'La date du portail (portail.yaml) passe à celle d’aujourd’hui, parce que des états d’avancement sont datés d’aujourd’hui';

/** Sets the rows of a workbook against the files of a contract. */
export function draftPlan({ ouvert, classeur, choix, nomFichier, aujourdhui, entrees }: Omit<DemandeImport, 'contenu'>): Brouillon {
  const present = readPresentContract(ouvert);
  const feuilles = readWorkbook(classeur, choix);
  const source = tableSource(ouvert, nomFichier, aujourdhui);
  const contexte: Contexte = { entrees, constateLe: aujourdhui, sourceTableau: source.id };
  const rows = (sorte: SorteFeuille) => feuilles.flatMap(({ lignes }) => lignes.filter((ligne) => ligne.sorte === sorte));
  const resolus = resolveAxes(rows('fiches'), rows('axes'), present.axes);
  const axes = planAxes(rows('axes'), resolus, present.axes, ouvert.contrat, contexte);
  const listes = { budget: rows('budget'), indicateurs: rows('indicateurs'), jalons: rows('jalons') };
  const presentes = new Set(feuilles.flatMap(({ enTete }) => enTete?.sorte ?? []));
  const fiches = planFiches(rows('fiches'), listes, presentes, resolus, present.fiches, ouvert.contrat, contexte);
  const futurs = [...axes.futurs, ...fiches.futurs];
  const plan: Brouillon['plan'] = {
    contrat: ouvert.contrat,
    feuilles: feuilles.map(({ nom, enTete, lignes, remarques }) => ({ nom, enTete, lignes: lignes.length, remarques })),
    changements: futurs.flatMap(({ changement }) => changement ?? []),
    inchanges: futurs.filter(({ changement }) => !changement).map(({ sorte, nom, titre }) => ({ sorte, nom, titre })),
    gardes: futurs.length === 0 ? [] : keptFiles(present, futurs, presentes),
    deductions: [...resolus.deductions.map((texte) => ({ texte, ligne: undefined })), ...axes.deductions, ...fiches.deductions],
    erreurs: inSheetOrder([...workbookErrors(classeur, feuilles, present), ...resolus.erreurs, ...axes.erreurs, ...fiches.erreurs], classeur),
    ecritures: [...futurs.flatMap(toWriting), ...sourceWriting(source, futurs, ouvert)],
  };
  return { plan, futurs };
}

const toWriting = ({ changement, fichier, present, futur }: Futur): readonly Ecriture[] =>
  changement ? [{ fichier, avant: present?.texte, apres: futur?.texte }] : [];

/** A sheet of fiches says nothing of the axes that it does not name. */
function keptFiles(present: ContratPresent, futurs: readonly Futur[], feuilles: ReadonlySet<SorteFeuille>): Plan['gardes'] {
  const vus = new Set(futurs.map(({ fichier }) => fichier));
  const rest = (sorte: 'axe' | 'fiche', fichiers: ContratPresent['axes']) =>
    [...fichiers.values()].filter(({ fichier }) => !vus.has(fichier)).map(({ nom, faits }) => ({ sorte, nom, titre: String(faits['titre'] ?? nom) }));
  return [...(feuilles.has('axes') ? rest('axe', present.axes) : []), ...(feuilles.has('fiches') ? rest('fiche', present.fiches) : [])];
}
