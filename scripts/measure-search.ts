/*
 * Asks every query of tests/search/quality/ to a built site and keeps the figures that
 * /a-propos/recherche/ publishes:
 *   node scripts/measure-search.ts [--site dist] [--sortie src/search/qualite/mesures.json]
 *   node scripts/measure-search.ts --site <large site> --echelle   keeps the cost only, at that size
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Mesures } from '#search/qualite/mesures.types.ts';
import { rangsDe, rassembler } from '#search/qualite/resultats.ts';
import { ensureBrowser } from './browser.ts';
import { openSearchPage } from './search-quality/ask-page.ts';
import { measureCost } from './search-quality/cost.ts';
import { measureQueries } from './search-quality/measure.ts';
import { readQueries } from './search-quality/queries.ts';
import { describe } from './search-quality/report.ts';
import { serveSite } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: path.join(ROOT, 'dist') },
    sortie: { type: 'string', default: path.join(ROOT, 'src/search/qualite/mesures.json') },
    echelle: { type: 'boolean', default: false },
  },
});
const folder = path.resolve(values.site);
if (!existsSync(path.join(folder, 'recherche/index.html'))) {
  console.error(`${folder} n’est pas un site construit : lancez d’abord « npm run build ».`);
  process.exit(1);
}
const executablePath = await ensureBrowser();
if (executablePath === undefined) {
  console.error(
    'Il faut Chrome ou Chromium : installez-le, ou donnez son chemin dans CHROME_PATH.',
  );
  process.exit(1);
}

const kept = existsSync(values.sortie)
  ? (JSON.parse(readFileSync(values.sortie, 'utf8')) as Mesures)
  : undefined;
const kinds = readQueries();
const server = await serveSite({ folder, base: '/' }, 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await openSearchPage(browser, server.address);
  const measured = await measureQueries(kinds, page.ask);
  await page.close();
  const cout = await measureCost(
    browser,
    { folder, address: server.address },
    kinds.flatMap(({ trouvables }) => trouvables.map(({ q }) => q)),
    measured.times,
  );
  if (values.echelle && kept) keep({ ...kept, echelle: cout });
  else {
    keep({
      date: new Date().toISOString().slice(0, 10),
      resultats: rassembler(measured.genres, measured.trouvees, measured.introuvables),
      cout,
      ...(kept?.echelle && { echelle: kept.echelle }),
      rangs: rangsDe(measured.trouvees),
    });
  }
} finally {
  await browser.close();
  await server.close();
}

function keep(mesures: Mesures): void {
  writeFileSync(values.sortie, `${JSON.stringify(mesures, null, 2)}\n`);
  console.log(describe(mesures));
  console.log(`Mesures écrites dans ${path.relative(process.cwd(), values.sortie)}.`);
}
