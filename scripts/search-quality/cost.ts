import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { FONDS } from '#search/index-files.ts';
import { centile } from '#search/qualite/bilan.ts';
import type { Cout, Repartition } from '#search/qualite/mesures.types.ts';
import { decoderTable } from '#search/table-codec.ts';
import { type MeasuredSite, visit } from './first-visit.ts';

/** One query in so many is asked as a first visit: each begins with an empty cache. */
const SAMPLE = 10;

const spread = (values: readonly number[], decimals = 0): Repartition => {
  const round = (value: number) => Number(value.toFixed(decimals));
  return { mediane: round(centile(values, 0.5)), haute: round(centile(values, 0.95)) };
};

/** Records of the main index: the lines of its table. */
const countRecords = (folder: string): number =>
  decoderTable(readFileSync(path.join(folder, FONDS.contrats.table), 'utf8')).lignes.length;

/** What queries cost on a site: those of first visitors, and the times of those that follow. */
export async function measureCost(
  browser: Browser,
  site: MeasuredSite,
  queries: readonly string[],
  times: readonly number[],
): Promise<Cout> {
  const visits = [];
  for (const [rank, q] of queries.entries())
    if (rank % SAMPLE === 0) visits.push(await visit(browser, site, q));
  return {
    enregistrements: countRecords(site.folder),
    visites: visits.length,
    ko: spread(visits.map(({ bytes }) => bytes / 1000)),
    premiere: spread(visits.map(({ milliseconds }) => milliseconds)),
    suivantes: spread(times),
    blocage: Math.round(Math.max(0, ...visits.map(({ blocked }) => blocked))),
  };
}
