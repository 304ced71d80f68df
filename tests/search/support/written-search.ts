import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Acces } from '#search/client/acces.ts';
import { ouvrirDocuments, repondreDocuments } from '#search/client/repondre-documents.ts';
import { repondre } from '#search/client/repondre.ts';
import type { ReponseDocuments, ReponsePage } from '#search/client/reponse.types.ts';
import { chargerRessources } from '#search/client/ressources.ts';
import { buildConcepts, buildConceptualiser } from '#search/concepts.ts';
import type { CommuneIndexee } from '#search/communes/commune.types.ts';
import { writeCommunesIndex } from '#search/communes/index-writer.ts';
import { lireEtat } from '#search/etat.ts';
import { FONDS } from '#search/index-files.ts';
import { type Recherchable, writeSearch } from '#search/search-writer.ts';
import { decoderTable } from '#search/table-codec.ts';
import type { Table } from '#search/table.types.ts';
import { restaurer } from '#search/texte/restaurer.ts';

type Vocabulaires = Parameters<typeof buildConcepts>[0];

/** What a test says of the things to find; the rest is empty. */
export interface Searchable extends Partial<Pick<Recherchable, 'enregistrements' | 'documents'>> {
  readonly synonymes?: Vocabulaires['synonymes'];
  readonly themes?: Vocabulaires['themes'];
  readonly communes?: readonly CommuneIndexee[];
}

/** Search written on disk and asked through the code of the search page. */
export interface WrittenSearch {
  readonly site: string;
  readonly table: Table;
  /** Answers a query string: `?q=royan&type=contrat`. */
  readonly ask: (query: string) => Promise<ReponsePage>;
  readonly askDocuments: (query: string) => Promise<ReponseDocuments>;
  /** Addresses of the first results that have every word, or a close one. */
  readonly find: (words: string, limit?: number) => Promise<readonly string[]>;
  /** Pages of documents found, in order: `/annexes/diagnostic/#page-3`. */
  readonly findPages: (words: string) => Promise<readonly string[]>;
  readonly remove: () => void;
}

/** Query string of words. */
export const query = (words: string): string => `?q=${encodeURIComponent(words)}`;

/** In Node, files of the index stand for the network. */
const diskAccess: Acces = {
  lire: async (url) => readFileSync(new URL(url.replace(/\?.*/, '')), 'utf8'),
};

/** What `writeSearch` writes for a test. */
export function recherchable({
  enregistrements = [],
  documents = [],
  synonymes = [],
  themes = [],
}: Searchable): Recherchable {
  const vocabulaires = { synonymes, themes };
  const concepts = buildConcepts(vocabulaires);
  return {
    enregistrements,
    documents,
    concepts,
    conceptualiser: buildConceptualiser(concepts, vocabulaires),
  };
}

/** Writes the search of a site in a folder of its own, and opens it. */
export async function writeSite(content: Searchable): Promise<WrittenSearch> {
  const site = mkdtempSync(join(tmpdir(), 'portail-recherche-'));
  await writeSearch(recherchable(content), site);
  await writeCommunesIndex({ communes: content.communes ?? [], anciens: [] }, site);
  const racine = pathToFileURL(`${site}/`).href;
  const table = decoderTable(await diskAccess.lire(racine + FONDS.contrats.table));
  const ressources = await chargerRessources(racine, table, diskAccess);
  const fonds =
    table.etendue.documents > 0
      ? ouvrirDocuments(await diskAccess.lire(racine + FONDS.documents.table), ressources.index)
      : undefined;
  const etatDe = (chaine: string) => lireEtat(new URLSearchParams(chaine));
  const ask = (chaine: string) => repondre(etatDe(chaine), ressources);
  const askDocuments = async (chaine: string) => {
    if (!fonds) throw new Error('No document was written');
    const { comprehension } = await repondre(etatDe(chaine), ressources);
    return repondreDocuments(comprehension, etatDe(chaine), fonds);
  };
  return {
    site,
    table,
    ask,
    askDocuments,
    find: async (words, limit = 10) => {
      const { resultats } = await ask(query(words));
      const complets = resultats.filter(({ niveau }) => niveau !== 'partiel').slice(0, limit);
      return Promise.all(complets.map(async ({ reference }) => (await reference.data()).url));
    },
    findPages: async (words) => {
      const { documents } = await askDocuments(query(words));
      return documents.flatMap(({ document, pages }) =>
        pages.map(({ page }) => document.href + page.suite),
      );
    },
    remove: () => rmSync(site, { recursive: true, force: true }),
  };
}

/** Titles of results, as the page shows them. */
export const titles = ({ resultats }: ReponsePage): Promise<readonly string[]> =>
  Promise.all(
    resultats.map(async ({ reference }) => restaurer((await reference.data()).meta['title'] ?? '')),
  );
