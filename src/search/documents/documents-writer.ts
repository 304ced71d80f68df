import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conceptualiser } from '../concepts.ts';
import { FONDS } from '../index-files.ts';
import type { PageIndexee } from '../indexation/indexer.ts';
import { recordHtml } from '../record-html.ts';
import { writeSiteFile } from '../site-file.ts';
import { buildTable } from '../table.ts';
import type { DocumentCherche, PageCherchee } from './document.record.ts';
import { encoderDocuments } from './documents-table.ts';

/** A page as it is kept while the engine has its text. */
export type PageGardee = Omit<PageCherchee, 'enregistrement' | 'formesJointes'> & {
  readonly url: string;
};

/**
 * Pages for the engine, one after the other: the text of one document is in memory at a time. What
 * the table needs of them is left in `gardees`.
 */
export function* lirePages(
  documents: readonly DocumentCherche[],
  conceptualiser: Conceptualiser,
  gardees: PageGardee[][],
): Generator<PageIndexee> {
  for (const document of documents) {
    const pages = document.lirePages();
    gardees.push(
      pages.map(({ numero, aVerifier, enregistrement: { url } }) => ({ numero, aVerifier, url })),
    );
    for (const { enregistrement, formesJointes } of pages)
      yield {
        url: enregistrement.url,
        html: recordHtml(enregistrement, { ...conceptualiser(enregistrement), formesJointes }),
      };
  }
}

/** Writes the table of documents into the folder of a site; without document, none. */
export async function writeDocumentsTable(
  documents: readonly DocumentCherche[],
  gardees: readonly (readonly PageGardee[])[],
  version: string,
  site: string,
): Promise<void> {
  await rm(join(site, FONDS.documents.table), { force: true });
  if (documents.length === 0) return;
  const enregistrements = documents.map(({ enregistrement }) => enregistrement);
  const contenu = encoderDocuments({
    table: buildTable(enregistrements, { version }),
    documents: documents.map(
      ({ enregistrement: { titre, url }, genre, pdf = '', unite, illisibles }) => ({
        titre,
        href: url,
        genre,
        pdf,
        unite,
        illisibles,
      }),
    ),
    pages: gardees.map((pages, rang) =>
      pages.map(({ url, ...page }) => ({
        ...page,
        suite: url.slice(enregistrements[rang]?.url.length),
      })),
    ),
  });
  await writeSiteFile(site, FONDS.documents.table, contenu);
}
