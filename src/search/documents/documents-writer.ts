import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageIndexee, writeBundle, writeSiteFile } from '../bundle-writer.ts';
import type { Conceptualiser } from '../concepts.ts';
import { FONDS } from '../index-files.ts';
import { recordHtml } from '../record-html.ts';
import { buildTable } from '../table.ts';
import type { Recensement } from '../vocabulaire/recensement.ts';
import type { DocumentCherche, PageCherchee } from './document.record.ts';
import { encoderDocuments, type TableDocuments } from './documents-table.ts';

/** A page as it is kept while the engine has its text. */
type PageGardee = Omit<PageCherchee, 'enregistrement' | 'formesJointes'> & { readonly url: string };

/**
 * Writes the bundle of documents into the folder of a site: one record a page, a table of its own.
 * The text of one document is in memory at a time. Without document, nothing is written.
 * @returns number of pages that can be found
 */
export async function writeDocumentsIndex(
  documents: readonly DocumentCherche[],
  conceptualiser: Conceptualiser,
  site: string,
  recensement: Recensement,
): Promise<number> {
  const { moteur, table } = FONDS.documents;
  await Promise.all(
    [moteur, table].map((chemin) => rm(join(site, chemin), { recursive: true, force: true })),
  );
  if (documents.length === 0) return 0;
  const gardees: PageGardee[][] = [];
  const pages = lirePages(documents, conceptualiser, gardees);
  const index = await writeBundle(pages, site, FONDS.documents, recensement);
  const contenu = construireTable(documents, gardees, index);
  await writeSiteFile(site, table, encoderDocuments(contenu));
  return gardees.flat().length;
}

/** Pages for the engine, one after the other; what the table needs of them is left in `gardees`. */
function* lirePages(
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

function construireTable(
  documents: readonly DocumentCherche[],
  gardees: readonly (readonly PageGardee[])[],
  { identifiant, version }: Awaited<ReturnType<typeof writeBundle>>,
): TableDocuments {
  const enregistrements = documents.map(({ enregistrement }) => enregistrement);
  return {
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
        id: identifiant(url),
        suite: url.slice(enregistrements[rang]?.url.length),
      })),
    ),
  };
}
