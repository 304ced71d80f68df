/*
 * Writes only what a search needs of a large site, in seconds where a whole build takes minutes: the
 * search page of a site built from any content, with the index of another content.
 *   node scripts/synthetique/write-site.ts --contenu /tmp/essai --site dist --sortie /tmp/grand-site
 * With --page, only the page and its code are copied again. Result links lead nowhere there.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '#catalogue/check-content.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { communesDeFrance } from '#search/communes/communes-france.ts';
import { writeCommunesIndex } from '#search/communes/index-writer.ts';
import { buildConcepts, buildConceptualiser } from '#search/concepts.ts';
import { buildRecords } from '#search/records/index.ts';
import { writeSearch } from '#search/search-writer.ts';
import { syntheticDocuments } from './documents.ts';
import { Prose } from './prose.ts';
import { seededRandom } from './random.ts';

/** Of the built site: the search page, its report, code and styles; never its index. */
const PAGES = ['recherche/index.html', 'recherche/rapport/index.html', 'ressources', 'favicon.svg'];
/** Contracts that have a document. */
const DOCUMENTS = 60;

const { values } = parseArgs({
  options: {
    contenu: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    sortie: { type: 'string', default: '' },
    page: { type: 'boolean', default: false },
  },
});
const { contenu, site, sortie } = values;
if (!contenu || !sortie || !existsSync(path.join(site, 'recherche/index.html'))) {
  console.error('Il faut --contenu, --sortie, et --site : un site construit.');
  process.exit(2);
}
mkdirSync(sortie, { recursive: true });
for (const name of PAGES)
  if (existsSync(path.join(site, name)))
    cpSync(path.join(site, name), path.join(sortie, name), { recursive: true });

if (!values.page) {
  const { catalogue, anomalies } = checkContent(contenu);
  if (!catalogue) throw new Error(`${anomalies.length} anomalies in ${contenu}`);
  const enregistrements = buildRecords(catalogue);
  const concepts = buildConcepts(catalogue);
  const contracts = enregistrements.filter(({ type }) => type === 'contrat').slice(0, DOCUMENTS);
  const prose = new Prose(path.join(contenu, 'contrats'), seededRandom(DOCUMENTS));
  const bilan = await writeSearch(
    {
      enregistrements,
      documents: syntheticDocuments(contracts, prose),
      concepts,
      conceptualiser: buildConceptualiser(concepts, catalogue),
    },
    sortie,
  );
  await writeCommunesIndex(communesDeFrance(loadDecoupage(), catalogue), sortie);
  console.log(bilan);
}
// The engine of the index leaves a process open.
process.exit(0);
