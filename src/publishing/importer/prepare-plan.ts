import type { ContratOuvert } from '../fichiers/open-contrat.ts';
import { checkWritings } from '../fichiers/check-writings.ts';
import { addSource } from '../fichiers/territoire-sources.ts';
import type { Contexte } from '../colonnes/colonne.types.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import type { Choix } from './match-columns.ts';
import { placeAnomalies } from './place-anomalies.ts';
import type { Plan } from './plan.types.ts';
import { planAxes } from './plan-axes.ts';
import { planFiches } from './plan-fiches.ts';
import { readPresentContract, type ContratPresent } from './present-contract.ts';
import { readWorkbook } from './read-workbook.ts';
import { resolveAxes } from './resolve-axes.ts';
import type { FeuilleLue } from './importer.types.ts';
import type { Futur } from './futur.types.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import type { ErreurTableur } from '../erreur.types.ts';

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

/**
 * Works out what an import would do: rows against files, errors where they stand, files to write and
 * what the check would say of them. Writes nothing.
 */
export function preparePlan(demande: DemandeImport): Plan {
  const { ouvert, classeur, choix } = demande;
  const present = readPresentContract(ouvert);
  const feuilles = readWorkbook(classeur, choix);
  const source = tableSource(demande);
  const contexte: Contexte = { entrees: demande.entrees, constateLe: demande.aujourdhui, sourceTableau: source.id };
  const rows = (sorte: string) => feuilles.flatMap(({ lignes }) => lignes.filter((ligne) => ligne.sorte === sorte));
  const resolus = resolveAxes(rows('fiches'), rows('axes'), present.axes);
  const axes = planAxes(rows('axes'), resolus, present.axes, ouvert.contrat, contexte);
  const listes = { budget: rows('budget'), indicateurs: rows('indicateurs'), jalons: rows('jalons') };
  const presentes = new Set(feuilles.flatMap(({ enTete }) => enTete?.sorte ?? []));
  const fiches = planFiches(rows('fiches'), listes, presentes, resolus, present.fiches, ouvert.contrat, contexte);
  const futurs = [...axes.futurs, ...fiches.futurs];
  const ecritures = [...futurs.flatMap(toWriting), ...sourceWriting(source, futurs, ouvert)];
  const lues = [...workbookErrors(feuilles, present), ...resolus.erreurs, ...axes.erreurs, ...fiches.erreurs];
  const verdict = ecritures.length === 0 ? { nouvelles: [], anciennes: [] } : checkWritings(demande.contenu, ouvert.territoire, ecritures);
  const { erreurs, anomalies } = placeAnomalies(verdict.nouvelles, futurs, lues);
  return {
    contrat: ouvert.contrat,
    feuilles: classeur.feuilles.flatMap(({ nom, masquee }) => {
      const lue = feuilles.find((feuille) => feuille.nom === nom);
      return lue ? [{ nom, masquee, enTete: lue.enTete, lignes: lue.lignes.length, remarques: lue.remarques }] : [];
    }),
    changements: futurs.flatMap(({ changement }) => changement ?? []),
    inchanges: futurs.filter(({ changement }) => !changement).map(({ sorte, nom, titre }) => ({ sorte, nom, titre })),
    gardes: keptFiles(present, futurs),
    deductions: [...new Set([...resolus.deductions, ...axes.deductions, ...fiches.deductions])],
    erreurs: inSheetOrder(erreurs, classeur),
    anomalies,
    anciennes: verdict.anciennes,
    ecritures,
  };
}

const toWriting = ({ changement, fichier, present, futur }: Futur): readonly Ecriture[] =>
  changement ? [{ fichier, avant: present?.texte, apres: futur?.texte }] : [];

interface SourceTableau {
  readonly id: string;
  readonly fichier: string;
  readonly avant: string;
  readonly apres: string;
}

/** The spreadsheet as a source of the territoire: the one that it already is, or the one that it would be. */
function tableSource({ ouvert, nomFichier, aujourdhui }: DemandeImport): SourceTableau {
  const fichier = `contrats/${ouvert.territoire}/territoire.yaml`;
  const avant = ouvert.fichiers.get(fichier) ?? '';
  const source = { titre: 'Tableau de suivi du contrat local de santé', document: nomFichier, consulteeLe: aujourdhui };
  const { id, texte } = addSource(avant, source, 'tableau-de-suivi');
  return { id, fichier, avant, apres: texte };
}

/** The source is written only when a fact cites it. */
function sourceWriting({ id, fichier, avant, apres }: SourceTableau, futurs: readonly Futur[], { fichiers }: ContratOuvert): readonly Ecriture[] {
  const citee = futurs.some(({ futur }) => (futur?.faits['avancement'] as { source?: unknown } | undefined)?.source === id);
  return citee && avant !== apres && fichiers.has(fichier) ? [{ fichier, avant, apres }] : [];
}

function keptFiles(present: ContratPresent, futurs: readonly Futur[]): Plan['gardes'] {
  const vus = new Set(futurs.map(({ fichier }) => fichier));
  const rest = (sorte: 'axe' | 'fiche', fichiers: ContratPresent['axes']) =>
    [...fichiers.values()].filter(({ fichier }) => !vus.has(fichier)).map(({ nom, faits }) => ({ sorte, nom, titre: String(faits['titre'] ?? nom) }));
  return [...rest('axe', present.axes), ...rest('fiche', present.fiches)];
}

/** What is wrong with the workbook as a whole, or with the contract before anything is read. */
function workbookErrors(feuilles: readonly FeuilleLue[], { illisibles }: ContratPresent): ErreurTableur[] {
  const partout = { ligne: undefined, rang: undefined, colonne: undefined };
  const erreurs = illisibles.map((fichier): ErreurTableur => ({
    ...partout,
    feuille: fichier,
    valeur: '',
    pourquoi: 'Ce fichier du contrat ne peut pas être lu aujourd’hui : l’import ne sait pas ce qu’il y changerait.',
    remede: 'Corrigez-le d’abord : npm run cls -- verifier dit ce qui ne va pas.',
  }));
  const sansTableau = feuilles.every(({ lignes }) => lignes.length === 0);
  return [...erreurs, ...feuilles.flatMap((feuille) => feuille.erreurs), ...(sansTableau ? [emptyWorkbook(feuilles)] : [])];
}

function emptyWorkbook(feuilles: readonly FeuilleLue[]): ErreurTableur {
  const lue = feuilles.find(({ enTete }) => enTete);
  return {
    feuille: (lue ?? feuilles[0])?.nom ?? 'Classeur',
    ligne: lue?.enTete?.lignes.at(-1),
    rang: undefined,
    colonne: undefined,
    valeur: '',
    pourquoi: lue ? 'Les titres des colonnes sont là, mais aucune ligne ne décrit d’action.' : 'Aucune ligne de titres de colonnes n’a été reconnue.',
    remede: lue
      ? 'Écrivez une action par ligne sous les titres. Les lignes masquées et la ligne d’exemple ne sont pas lues.'
      : 'Mettez sur une même ligne les titres « Intitulé de l’action », « Pilote(s) »…, ou dites ce que sont vos colonnes : --colonne "Votre titre=titre".',
  };
}

function inSheetOrder(erreurs: readonly ErreurTableur[], { feuilles }: Classeur): readonly ErreurTableur[] {
  const rangs = new Map(feuilles.map(({ nom }, rang) => [nom, rang]));
  return [...erreurs].sort(
    (a, b) => (rangs.get(a.feuille) ?? -1) - (rangs.get(b.feuille) ?? -1) || (a.ligne ?? 0) - (b.ligne ?? 0) || (a.rang ?? -1) - (b.rang ?? -1),
  );
}
