import { compareAnomalies, type Anomalie } from '#domain/anomalie/anomalie.ts';
import { openDocuments, type DocumentsOuverts } from '#documents/open-documents.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { DOSSIER_PROJET, TERRITOIRE_SEUL } from './content/content-folder.ts';
import { readContent, type Lecture } from './content/read-content.ts';
import { readText } from './content/read-text.ts';
import type { Entrees } from './entries.ts';
import { locate } from './locate.ts';
import type { Catalogue } from './model.ts';

/** The verdict on a content folder. */
export interface Controle {
  readonly entrees: Entrees;
  /** Undefined as long as there is an anomaly. */
  readonly catalogue: Catalogue | undefined;
  /** Every anomaly at once, in the order of files and lines. */
  readonly anomalies: readonly Anomalie[];
}

/** Reads a content folder, joins it, and says all that is wrong with it; hosted documents are not opened. */
export const checkContent = (dossier: string): Controle =>
  verdict(dossier, readContent(dossier, { defauts: DOSSIER_PROJET }), new Map());

/**
 * The same, with every hosted document opened, read and looked through.
 * @param territoire the one territoire to read; that of the preview, if there is one
 */
export async function checkContentAndDocuments(
  dossier: string,
  report?: Parameters<typeof openDocuments>[2],
  territoire = TERRITOIRE_SEUL,
): Promise<Controle> {
  const lecture = readContent(dossier, { defauts: DOSSIER_PROJET, territoire });
  return verdict(dossier, lecture, await openDocuments(dossier, lecture.entrees.fichiers, report));
}

function verdict(dossier: string, lecture: Lecture, documents: DocumentsOuverts): Controle {
  const construction = buildCatalogue(lecture.entrees, { decoupage: loadDecoupage(), documents });
  const situees = locate(
    construction.anomalies,
    (fichier) => readText(dossier, fichier, Infinity).texte,
  );
  const anomalies = [...lecture.anomalies, ...situees].sort(compareAnomalies);
  return {
    entrees: lecture.entrees,
    catalogue: anomalies.length === 0 ? construction.catalogue : undefined,
    anomalies,
  };
}
