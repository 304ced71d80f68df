import { join } from 'node:path';
import { writeBesideBundle, writeBundle } from './bundle-writer.ts';
import type { Elargisseur } from './elargissement.ts';
import { FONDS } from './index-files.ts';
import { empreinteOrdre } from './lignes.ts';
import { recordHtml } from './record-html.ts';
import type { Enregistrement } from './record.types.ts';
import { buildTable } from './table.ts';
import { encoderTable } from './table-codec.ts';

/** What was written, for the build's last line. */
export interface BilanIndex {
  readonly enregistrements: number;
  readonly mots: number;
}

/**
 * Writes the search index of records into the folder of a site: the engine's files, the table of
 * filters, the words. `avecDocuments` tells the search page that a bundle of documents goes with it.
 */
export async function writeSearchIndex(
  enregistrements: readonly Enregistrement[],
  elargir: Elargisseur,
  site: string,
  { avecDocuments = false }: { readonly avecDocuments?: boolean } = {},
): Promise<BilanIndex> {
  const pages = enregistrements.map((enregistrement) => ({
    url: enregistrement.url,
    html: recordHtml(enregistrement, elargir(enregistrement)),
  }));
  const { moteur } = FONDS.contrats;
  const { identifiant, version, mots } = await writeBundle(pages, join(site, moteur), {
    avecCode: true,
  });
  const ordre = empreinteOrdre(enregistrements.map(({ url }) => identifiant(url)));
  const table = buildTable(enregistrements, { version, ordre });
  const etendue = { ...table.etendue, documents: avecDocuments ? 1 : 0 };
  await writeBesideBundle(site, FONDS.contrats, {
    table: encoderTable({ ...table, etendue }),
    mots,
  });
  return { enregistrements: enregistrements.length, mots: mots.length };
}
