import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildConcepts, buildConceptualiser } from '#search/concepts.ts';
import { recordsDocuments } from '#search/documents/document.record.ts';
import type { Enregistrement } from '#search/record.types.ts';
import { buildRecords } from '#search/records/index.ts';
import { recordsPage } from '#search/records/page.record.ts';
import { writeSearch } from '#search/search-writer.ts';
import { adresse, PAGES } from '#site/addresses.ts';
import { BASE } from '#site/base.ts';
import { CHAPITRES_CHERCHES } from '#site/guide/chapitres.ts';
import { verifiedCatalogue } from './verified-content.ts';

/** Pages of words, found like the rest; those that only list are not. */
const PAGES_INDEXEES = [
  PAGES.comprendre,
  PAGES.guide,
  ...CHAPITRES_CHERCHES.map(adresse.chapitre),
  PAGES.donnees,
  PAGES.aPropos,
  PAGES.accessibilite,
  PAGES.mentionsLegales,
];

/** Writes the search index beside the finished pages, from the same content. */
export const searchIndex = (): AstroIntegration => ({
  name: 'portail-search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const catalogue = await verifiedCatalogue();
      const concepts = buildConcepts(catalogue);
      const bilan = await writeSearch(
        {
          enregistrements: [...buildRecords(catalogue), ...(await lirePages(site))],
          documents: recordsDocuments(catalogue),
          concepts,
          conceptualiser: buildConceptualiser(concepts, catalogue),
        },
        site,
      );
      logger.info(
        `${bilan.enregistrements} records, ${bilan.documents} documents of ${bilan.pages} pages, ${bilan.mots} distinct words`,
      );
    },
  },
});

async function lirePages(site: string): Promise<readonly Enregistrement[]> {
  const pages = await Promise.all(
    PAGES_INDEXEES.map(async (url) => {
      const fichier = join(site, url.slice(BASE.length), 'index.html');
      const html = await readFile(fichier, 'utf8').catch(() => '');
      return recordsPage(url, html);
    }),
  );
  return pages.flat();
}
