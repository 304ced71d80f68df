import { type Concept, type Conceptualiser } from './concepts.ts';
import type { DocumentCherche } from './documents/document.record.ts';
import { lirePages, type PageGardee, writeDocumentsTable } from './documents/documents-writer.ts';
import { FONDS } from './index-files.ts';
import { writeIndex } from './index-writer.ts';
import { indexer, type PageIndexee } from './indexation/indexer.ts';
import { recordHtml } from './record-html.ts';
import type { Enregistrement } from './record.types.ts';
import { writeSiteFile } from './site-file.ts';
import { buildTable } from './table.ts';
import { encoderTable } from './table-codec.ts';

/** What can be found, and how its words are widened. */
export interface Recherchable {
  readonly enregistrements: readonly Enregistrement[];
  readonly documents: readonly DocumentCherche[];
  readonly concepts: readonly Concept[];
  readonly conceptualiser: Conceptualiser;
}

/** What was written, for the build's last line. */
export interface BilanIndex {
  readonly enregistrements: number;
  readonly documents: number;
  readonly pages: number;
  readonly mots: number;
}

/** Writes all that search needs into the folder of a site: two tables, and the index of their words. */
export async function writeSearch(
  { enregistrements, documents, concepts, conceptualiser }: Recherchable,
  site: string,
): Promise<BilanIndex> {
  const gardees: PageGardee[][] = [];
  const { version, mots } = await indexer(lirePages(documents, conceptualiser, gardees), (pages) =>
    indexer(lireRecords(enregistrements, conceptualiser), (records) =>
      writeIndex([records, pages], concepts, site),
    ),
  );
  await writeDocumentsTable(documents, gardees, version, site);
  const pages = gardees.flat().length;
  const table = buildTable(enregistrements, {
    version,
    etendue: {
      contrats: enregistrements.filter(({ type, exemple }) => type === 'contrat' && !exemple)
        .length,
      documents: documents.length,
      pages,
      illisibles: documents.reduce((somme, { illisibles }) => somme + illisibles, 0),
    },
  });
  await writeSiteFile(site, FONDS.contrats.table, encoderTable(table));
  return { enregistrements: enregistrements.length, documents: documents.length, pages, mots };
}

function* lireRecords(
  enregistrements: readonly Enregistrement[],
  conceptualiser: Conceptualiser,
): Generator<PageIndexee> {
  for (const enregistrement of enregistrements)
    yield {
      url: enregistrement.url,
      html: recordHtml(enregistrement, conceptualiser(enregistrement)),
    };
}
