import type { DocumentLu } from '../document.types.ts';
import { DocumentRefuse } from '../refus.ts';
import { readDocument, type OptionsLecture } from './read-document.ts';
import { openLecteur } from './run-reading.ts';

/**
 * Reads the hosted files of a content, each once: one that is refused does not stop the others.
 * @param chemins full paths
 * @returns what each gave, by path
 */
export async function readDocuments(
  chemins: readonly string[],
  options: OptionsLecture,
): Promise<ReadonlyMap<string, DocumentLu | DocumentRefuse>> {
  const lecteur = openLecteur();
  const lus = new Map<string, DocumentLu | DocumentRefuse>();
  try {
    for (const chemin of chemins)
      lus.set(chemin, await readOrRefuse(chemin, { run: lecteur.run, ...options }));
  } finally {
    lecteur.close();
  }
  return lus;
}

function readOrRefuse(
  chemin: string,
  options: OptionsLecture,
): Promise<DocumentLu | DocumentRefuse> {
  return readDocument(chemin, options).catch((erreur: unknown) => {
    if (erreur instanceof DocumentRefuse) return erreur;
    throw erreur;
  });
}
