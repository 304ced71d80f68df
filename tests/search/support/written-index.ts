import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { chargerMoteur, chargerTable, type Acces } from '#search/client/moteur.ts';
import { repondre, type ReponsePage } from '#search/client/repondre.ts';
import type { Elargisseur } from '#search/elargissement.ts';
import { lireEtat } from '#search/etat.ts';
import { writeSearchIndex } from '#search/index-writer.ts';
import type { Enregistrement } from '#search/record.types.ts';
import type { Table } from '#search/table.ts';
import { restaurer } from '#search/texte/excerpt.ts';

/** An index written on disk and asked through the code of the search page. */
export interface WrittenIndex {
  readonly site: string;
  readonly table: Table;
  /** Answers a query string: `?q=royan&type=contrat`. */
  readonly ask: (query: string) => Promise<ReponsePage>;
  /** Addresses of the first results with every word. */
  readonly find: (words: string, limit?: number) => Promise<readonly string[]>;
  readonly remove: () => void;
}

const lire = async (url: string) => readFileSync(new URL(url.replace(/\?.*/, '')), 'utf8');

/** In Node, files of the index stand for the network; the engine then runs without its worker. */
export const diskAccess: Acces = {
  lire,
  importer: (url) => import(/* @vite-ignore */ url),
};

/** The engine fetches its files itself. */
export const stubFetch = () =>
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(new URL(url.replace(/\?.*/, '')))),
  );

/** Writes an index in a folder of its own, and opens it. */
export async function writeIndex(
  records: readonly Enregistrement[],
  elargir: Elargisseur = () => [],
): Promise<WrittenIndex> {
  const site = mkdtempSync(join(tmpdir(), 'portail-recherche-'));
  await writeSearchIndex(records, elargir, site);
  stubFetch();
  const racine = pathToFileURL(`${site}/`).href;
  const table = await chargerTable(racine, diskAccess);
  const moteur = await chargerMoteur(racine, table, diskAccess);
  const ask = (query: string) => repondre(lireEtat(new URLSearchParams(query)), table, moteur);
  return {
    site,
    table,
    ask,
    find: async (words, limit = 10) => {
      const { resultats } = await ask(`?q=${encodeURIComponent(words)}`);
      const complets = resultats.filter(({ partiel }) => !partiel).slice(0, limit);
      return Promise.all(complets.map(async ({ reference }) => (await reference.data()).url));
    },
    remove: () => rmSync(site, { recursive: true, force: true }),
  };
}

/** Titles of results, as the page shows them. */
export const titles = ({ resultats }: ReponsePage): Promise<readonly string[]> =>
  Promise.all(
    resultats.map(async ({ reference }) => restaurer((await reference.data()).meta['title'] ?? '')),
  );
