import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { DOSSIER_CONTENU } from '#catalogue/content/content-folder.ts';
import type { Catalogue } from '#catalogue/model.ts';
import { formatReport } from '#catalogue/report.ts';

let memoire: Promise<Catalogue> | undefined;

/** The catalogue for the steps that follow the pages, joined once for all of them. */
export function verifiedCatalogue(): Promise<Catalogue> {
  memoire ??= read();
  return memoire;
}

async function read(): Promise<Catalogue> {
  const { catalogue, anomalies } = await checkContentAndDocuments(DOSSIER_CONTENU);
  if (!catalogue) throw new Error(`\n${formatReport(anomalies)}`);
  return catalogue;
}
