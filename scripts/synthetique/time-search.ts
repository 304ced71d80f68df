/*
 * Times the search of a large site in Chromium, kind of query by kind of query:
 *   node scripts/synthetique/time-search.ts --site /tmp/grand-site [--detail]
 * Targets at 12,000 records: 350 kB for a first query in all, 100 ms for those that follow, and the
 * page's own thread never held for more than 50 ms.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { centile } from '#search/qualite/bilan.ts';
import { ensureBrowser } from '../browser.ts';
import { READY, timeAnswer } from '../search-quality/ask-page.ts';
import { serveSite } from '../serve.ts';
import { QUERIES } from './queries.ts';
import { type Held, traceTasks } from './trace.ts';

/** Each query that follows the first is timed so many times. */
const TURNS = 3;
const FACETTES_CLICKED = 6;

interface Cost extends Held {
  /** Everything, then what the page does not load before a search. */
  readonly bytes: number;
  readonly searchBytes: number;
  readonly milliseconds: number;
  /** What was fetched, the heaviest first. */
  readonly files: readonly (readonly [string, number])[];
}

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    detail: { type: 'boolean', default: false },
  },
});
const folder = path.resolve(values.site);
const server = await serveSite({ folder, base: '/' }, 0);
const executablePath = await ensureBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});

/** Weight of a file as a host that compresses sends it. */
function weightOf(url: string): number {
  const name = decodeURIComponent(new URL(url).pathname);
  try {
    const content = readFileSync(
      path.join(folder, name.endsWith('/') ? `${name}index.html` : name),
    );
    return Math.min(content.length, gzipSync(content).length);
  } catch {
    return 0;
  }
}

/** What the search page loads before anything is searched. */
const ofPage = new Set<string>();

/** Does something in a page, and counts what it costs from there to the complete answer. */
async function costOf(page: Page, run: () => Promise<number>): Promise<Cost> {
  const files: [string, number][] = [];
  const count = (request: { url: () => string }) =>
    files.push([new URL(request.url()).pathname, weightOf(request.url())]);
  page.context().on('request', count);
  let milliseconds = 0;
  const held = await traceTasks(page, async () => (milliseconds = await run()));
  page.context().off('request', count);
  const sum = (list: readonly (readonly [string, number])[]) =>
    list.reduce((total, [, weight]) => total + weight, 0);
  const [bytes, searchBytes] = [sum(files), sum(files.filter(([name]) => !ofPage.has(name)))];
  return { bytes, searchBytes, milliseconds, files: files.sort(([, a], [, b]) => b - a), ...held };
}

/** Someone comes with a query in the address: everything is counted, the page and its font too. */
async function firstVisit(q: string): Promise<Cost> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('about:blank');
  const cost = await costOf(page, async () => {
    await page.goto(`${server.address}recherche/?q=${encodeURIComponent(q)}`, {
      waitUntil: 'commit',
    });
    await page.waitForSelector(READY, { state: 'attached', timeout: 60_000 });
    return page.evaluate(() => performance.now());
  });
  await context.close();
  return cost;
}

async function warmPage(): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(`${server.address}recherche/?q=contrat`);
  await page.waitForSelector(READY, { state: 'attached', timeout: 60_000 });
  return page;
}

const figures = (values_: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => Math.round(centile(values_, part)).toString().padStart(5)).join('');

function print(kind: string, costs: readonly Cost[]): void {
  const column = (read: (cost: Cost) => number) => figures(costs.map(read));
  console.log(
    `${kind.padEnd(32)} ko${column(({ bytes }) => bytes / 1000)}` +
      `  sans la page${column(({ searchBytes }) => searchBytes / 1000)}  ms${column((c) => c.milliseconds)}` +
      `  tâche${column((c) => c.clock)}  processeur${column((c) => c.processor)}` +
      `  travail${column((c) => c.work)}`,
  );
}

async function main(): Promise<void> {
  console.log('Médiane, 95 sur 100, maximum. Première recherche, navigation comprise :');
  for (const [name] of (await firstVisit('')).files) ofPage.add(name);
  const first: Cost[] = [];
  for (const [kind, list] of Object.entries(QUERIES)) {
    const costs = [];
    for (const q of list.slice(0, 2)) costs.push(await firstVisit(q));
    if (values.detail)
      for (const file of costs[0]?.files ?? []) console.log(`    ${file.join(' ')}`);
    print(kind, costs);
    first.push(...costs);
  }
  print('Ensemble', first);
  console.log('Recherches suivantes :');
  const next: Cost[] = [];
  const page = await warmPage();
  for (const [kind, list] of Object.entries(QUERIES)) {
    const costs = [];
    for (const q of list) await timeAnswer(page, { q });
    for (const q of Array.from({ length: TURNS }, () => list).flat())
      costs.push(await costOf(page, () => timeAnswer(page, { q })));
    print(kind, costs);
    next.push(...costs);
  }
  await timeAnswer(page, { q: 'santé' });
  const clicks = [];
  for (let facette = 0; facette < FACETTES_CLICKED; facette += 1)
    clicks.push(await costOf(page, () => timeAnswer(page, { facette })));
  print('clic sur un filtre', clicks);
  print('Ensemble', [...next, ...clicks]);
}

try {
  await main();
} finally {
  await browser.close();
  await server.close();
}
