import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { compareAnomalies } from '#domain/anomalie/anomalie.ts';
import { openDocuments } from '#documents/open-documents.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { buildCatalogue } from './build-catalogue.ts';
import type { NomCollection } from './content/collection-loader.ts';
import { DOSSIER_CONTENU } from './content/content-folder.ts';
import { readText } from './content/read-text.ts';
import type { Entree, Entrees } from './entries.ts';
import { locate } from './locate.ts';
import type { Catalogue } from './model.ts';
import { formatReport } from './report.ts';

/*
 * The only reader of `astro:content`. The catalogue is built once for all pages, and again in
 * development when the content folder has been read anew.
 */
let memoire: { readonly lecture: number; readonly catalogue: Promise<Catalogue> } | undefined;

/** The joined catalogue; refuses, with the report in French, content that has anomalies. */
export async function loadCatalogue(): Promise<Catalogue> {
  const controle = (await getEntry('controle', 'controle'))?.data;
  if (!controle) throw new Error('Le contenu n’a pas été chargé : relancez la commande.');
  if (memoire?.lecture !== controle.lecture)
    memoire = { lecture: controle.lecture, catalogue: build(controle) };
  return memoire.catalogue;
}

type Controle = CollectionEntry<'controle'>['data'];

async function build(controle: Controle): Promise<Catalogue> {
  const entrees = await toEntrees(controle);
  const documents = await openDocuments(DOSSIER_CONTENU, entrees.fichiers);
  const { catalogue, anomalies } = buildCatalogue(entrees, { decoupage: loadDecoupage(), documents });
  const situees = locate(
    anomalies,
    (fichier) => readText(DOSSIER_CONTENU, fichier, Infinity).texte,
  );
  const toutes = [...controle.anomalies, ...situees].sort(compareAnomalies);
  if (toutes.length > 0 || !catalogue) throw new Error(`\n${formatReport(toutes)}`);
  return catalogue;
}

async function toEntrees(controle: Controle): Promise<Entrees> {
  const lire = async <N extends NomCollection>(nom: N) =>
    toListe((await getCollection(nom)) as readonly Stocke<CollectionEntry<N>['data']['facts']>[]);
  const [portail] = await lire('portail');
  return {
    portail,
    territoires: await lire('territoires'),
    contrats: await lire('contrats'),
    axes: await lire('axes'),
    fiches: await lire('fiches'),
    annexes: await lire('annexes'),
    actualites: await lire('actualites'),
    organisations: await lire('organisations'),
    themes: await lire('themes'),
    publics: await lire('publics'),
    leviers: await lire('leviers'),
    glossaire: await lire('glossaire'),
    synonymes: await lire('synonymes'),
    fichiers: (await getCollection('fichiers')).map(({ data }) => data),
    illisibles: new Set(controle.illisibles),
  };
}

/** An entry of the store, whatever its collection. */
interface Stocke<Facts> {
  readonly id: string;
  readonly data: Omit<Entree<Facts>, 'id' | 'corps' | 'data'> & {
    readonly facts: Facts;
    readonly rang: number;
  };
  readonly body?: string | undefined;
}

const toListe = <Facts>(stockes: readonly Stocke<Facts>[]): Entree<Facts>[] =>
  stockes
    .toSorted((a, b) => a.data.rang - b.data.rang)
    .map(({ id, data: { facts, fichier, racine, ligneCorps }, body }) => ({
      id,
      fichier,
      racine,
      data: facts,
      corps: body ?? '',
      ligneCorps,
    }));
