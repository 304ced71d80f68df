import { type PageIndexee, writeBundle, writeSiteFile } from './bundle-writer.ts';
import type { Conceptualiser } from './concepts.ts';
import { FONDS } from './index-files.ts';
import { empreinteOrdre } from './lignes.ts';
import { recordHtml } from './record-html.ts';
import type { Enregistrement } from './record.types.ts';
import { buildTable, type Etendue } from './table.ts';
import { encoderTable } from './table-codec.ts';
import type { Recensement } from './vocabulaire/recensement.ts';

/** Writes the bundle of records into the folder of a site: the engine's files, the table of filters. */
export async function writeRecordsIndex(
  enregistrements: readonly Enregistrement[],
  conceptualiser: Conceptualiser,
  site: string,
  recensement: Recensement,
  etendue: Etendue,
): Promise<void> {
  const pages = function* (): Generator<PageIndexee> {
    for (const enregistrement of enregistrements)
      yield {
        url: enregistrement.url,
        html: recordHtml(enregistrement, conceptualiser(enregistrement)),
      };
  };
  const { identifiant, version } = await writeBundle(pages(), site, FONDS.contrats, recensement);
  const ordre = empreinteOrdre(enregistrements.map(({ url }) => identifiant(url)));
  const table = buildTable(enregistrements, { version, etendue, ordre });
  await writeSiteFile(site, FONDS.contrats.table, encoderTable(table));
}
