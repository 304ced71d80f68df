import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { FichierRefuse, readFichier } from '#documents/read-fichier.ts';
import type { FichierFacts } from '#documents/fichier.types.ts';
import { actualiteSchema } from '#domain/actualite/actualite.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { definitionSchema } from '#domain/glossaire/glossaire.schema.ts';
import { organisationSchema } from '#domain/organisation/organisation.schema.ts';
import { portailSchema } from '#domain/portail/portail.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { synonymesSchema, termeVocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type { Entree, Entrees } from '../entries.ts';
import type { LectureEntree } from './parse-entry.ts';
import type { ListeContrats } from './places.ts';
import { readList, readMarkdown, readTable, readYaml, type LecturePartagee } from './read-entries.ts';
import { OCTETS_MAX_PARTAGE, readText } from './read-text.ts';
import { walkContrats, type FichierTrouve, type Parcours } from './walk-contrats.ts';
import { walkRoot } from './walk-root.ts';

/** All that the content folder says, and all that is wrong in its files taken one by one. */
export interface Lecture {
  readonly entrees: Entrees;
  readonly anomalies: readonly Anomalie[];
}

/** What a content folder may lean on, and how much of it is read. */
export interface OptionsLecture {
  /** Content folder whose vocabularies and glossary stand in for those that are missing. */
  readonly defauts?: string | undefined;
  /** The one territoire to read. */
  readonly territoire?: string | undefined;
}

/** Reads a content folder: the only place where the content is read from disk. */
export function readContent(dossier: string, { defauts, territoire }: OptionsLecture = {}): Lecture {
  const anomalies: Anomalie[] = walkRoot(dossier);
  const parcours = isFolder(join(dossier, 'contrats')) ? walkContrats(dossier, territoire) : emptyFolder();
  const illisibles = parcours.illisibles;
  anomalies.push(...parcours.anomalies);

  const partage = <Facts>(liste: string, fichier: string, lire: (texte: { fichier: string; texte: string }) => LecturePartagee<Facts>) => {
    const racine = [dossier, defauts].find((candidat) => candidat !== undefined && isFile(join(candidat, fichier)));
    if (racine === undefined) return [];
    const { texte, anomalie } = readText(racine, fichier, OCTETS_MAX_PARTAGE);
    const lecture = anomalie ? { entrees: [], anomalies: [anomalie], illisibles: ['*'] } : lire({ fichier, texte });
    anomalies.push(...lecture.anomalies);
    for (const id of lecture.illisibles) illisibles.add(`${liste}:${id}`);
    return lecture.entrees;
  };
  const table = <S extends z.ZodType>(liste: string, fichier: string, schema: S) =>
    partage(liste, fichier, (texte) => readTable(schema, texte));

  const suite = <S extends z.ZodType>(liste: ListeContrats, schema: S, lire: typeof readMarkdown): readonly Entree<z.output<S>>[] =>
    parcours.fichiers
      .filter((trouve) => trouve.liste === liste)
      .flatMap((trouve) => {
        const lecture = readOne(dossier, trouve, schema, lire);
        anomalies.push(...lecture.anomalies);
        if (!lecture.entree) illisibles.add(`${liste}:${trouve.id}`);
        return lecture.entree ?? [];
      });

  const entrees: Entrees = {
    portail: readPortail(dossier, anomalies),
    territoires: suite('territoires', territoireSchema, readYaml),
    contrats: suite('contrats', contratSchema, readMarkdown),
    axes: suite('axes', axeSchema, readMarkdown),
    fiches: suite('fiches', ficheSchema, readMarkdown),
    annexes: suite('annexes', annexeSchema, readYaml),
    actualites: suite('actualites', actualiteSchema, readMarkdown),
    organisations: table('organisations', 'organisations.yaml', organisationSchema),
    themes: table('themes', 'vocabulaire/themes.yaml', termeVocabulaireSchema),
    publics: table('publics', 'vocabulaire/publics.yaml', termeVocabulaireSchema),
    leviers: table('leviers', 'vocabulaire/leviers.yaml', termeVocabulaireSchema),
    glossaire: table('glossaire', 'glossaire.yaml', definitionSchema),
    synonymes: partage('synonymes', 'vocabulaire/synonymes.yaml', (texte) => readList(synonymesSchema.element, texte)),
    fichiers: measureDocuments(dossier, parcours, anomalies),
    illisibles,
  };
  // A file that is refused is not absent: an annexe that names it has nothing else to answer for.
  for (const { fichier } of anomalies) illisibles.add(`fichiers:${fichier}`);
  return { entrees, anomalies };
}

function readOne<S extends z.ZodType>(dossier: string, { id, fichier }: FichierTrouve, schema: S, lire: typeof readMarkdown): LectureEntree<z.output<S>> {
  const { texte, anomalie } = readText(dossier, fichier);
  return anomalie ? { entree: undefined, anomalies: [anomalie] } : lire(schema, id, { fichier, texte });
}

function readPortail(dossier: string, anomalies: Anomalie[]): Entrees['portail'] {
  if (!isFile(join(dossier, 'portail.yaml'))) {
    anomalies.push({
      code: 'dossier-vide',
      fichier: 'portail.yaml',
      champ: [],
      trouve: 'aucun fichier de ce nom',
      attendu: 'un fichier portail.yaml : nom du portail, éditeur, contact, date',
      remede: 'Copiez le portail.yaml du projet, puis mettez-y le nom et le contact de votre collectivité.',
    });
    return undefined;
  }
  const lecture = readOne(dossier, { liste: 'territoires', id: 'portail', fichier: 'portail.yaml' }, portailSchema, readYaml);
  anomalies.push(...lecture.anomalies);
  return lecture.entree;
}

function measureDocuments(dossier: string, { documents }: Parcours, anomalies: Anomalie[]): readonly FichierFacts[] {
  return documents.flatMap((chemin) => {
    try {
      return readFichier(dossier, chemin);
    } catch (error) {
      if (!(error instanceof FichierRefuse)) throw error;
      const attendu = 'un fichier ordinaire, de 50 Mo au plus';
      anomalies.push({ code: 'fichier-refuse', fichier: chemin, champ: [], trouve: error.message, attendu, remede: 'Remplacez-le par une version plus légère ou par une copie.' });
      return [];
    }
  });
}

const emptyFolder = (): Parcours => ({
  fichiers: [],
  documents: [],
  illisibles: new Set(),
  anomalies: [
    {
      code: 'dossier-vide',
      fichier: 'contrats',
      champ: [],
      trouve: 'aucun dossier de ce nom',
      attendu: 'un dossier contrats/, avec un dossier par territoire',
      remede: 'Créez contrats/, ou vérifiez le dossier donné par --contenu.',
    },
  ],
});

const isFile = (chemin: string) => lstatSync(chemin, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (chemin: string) => lstatSync(chemin, { throwIfNoEntry: false })?.isDirectory() === true;
