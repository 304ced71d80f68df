import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageIndexee, writeBesideBundle, writeBundle } from '../bundle-writer.ts';
import type { Elargisseur } from '../elargissement.ts';
import { FONDS } from '../index-files.ts';
import { recordHtml } from '../record-html.ts';
import { buildTable } from '../table.ts';
import type { DocumentCherche, PageCherchee } from './document.record.ts';
import { encoderDocuments, type TableDocuments } from './documents-table.ts';

/** What was written, for the build's last line. */
export interface BilanDocuments {
  readonly pages: number;
  readonly mots: number;
}

/** A page as it is kept while the engine has its text. */
type PageGardee = Omit<PageCherchee, 'enregistrement' | 'formesJointes'> & { readonly url: string };

/**
 * Writes the bundle of documents into the folder of a site: one record a page, a table of its own.
 * The text of one document is in memory at a time. Without document, nothing is written.
 */
export async function writeDocumentsIndex(
  documents: readonly DocumentCherche[],
  elargir: Elargisseur,
  site: string,
): Promise<BilanDocuments> {
  const { moteur, table, mots } = FONDS.documents;
  await Promise.all(
    [moteur, table, mots].map((chemin) => rm(join(site, chemin), { recursive: true, force: true })),
  );
  if (documents.length === 0) return { pages: 0, mots: 0 };
  const gardees: PageGardee[][] = [];
  const index = await writeBundle(lirePages(documents, elargir, gardees), join(site, moteur), {
    avecCode: false,
  });
  await writeBesideBundle(site, FONDS.documents, {
    table: encoderDocuments(construireTable(documents, gardees, index)),
    mots: index.mots,
  });
  return { pages: gardees.flat().length, mots: index.mots.length };
}

/** Pages for the engine, one after the other; what the table needs of them is left in `gardees`. */
function* lirePages(
  documents: readonly DocumentCherche[],
  elargir: Elargisseur,
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
        html: recordHtml(enregistrement, [...elargir(enregistrement), ...formesJointes]),
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
