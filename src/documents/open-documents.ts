import path from 'node:path';
import type { DocumentLu, PageLue } from './document.types.ts';
import type { FichierFacts } from './fichier.types.ts';
import { lisibiliteOf, type Lisibilite } from './lisibilite.rules.ts';
import { openCache, type CacheLectures } from './reading/build-cache.ts';
import { keptPages, type OptionsLecture } from './reading/read-document.ts';
import { readDocuments } from './reading/read-documents.ts';
import { DocumentRefuse } from './refus.ts';
import type { DonneePersonnelle } from './safety/donnee-personnelle.types.ts';
import { findPersonalData } from './safety/find-personal-data.ts';

/** A document that has been read: its facts, what to look at before publishing it, and its text on demand. */
export interface DocumentOuvert extends Omit<DocumentLu, 'pages'> {
  readonly nombrePages: number;
  readonly lisibilite: Lisibilite;
  readonly donnees: readonly DonneePersonnelle[];
  /** Path of the picture of the first page (WebP). */
  readonly couverture: string | undefined;
  /** Text page by page, as read: from the cache at each call, so that no build holds every page at once. */
  readonly lirePages: () => readonly PageLue[];
}

/** Documents by the path of their file from the content folder; a refusal in place of those that must not be published. */
export type DocumentsOuverts = ReadonlyMap<string, DocumentOuvert | DocumentRefuse>;

/** Where readings are kept between two builds; content folders share it, files being told by their hash. */
const DOSSIER_CACHE = path.resolve('node_modules/.cache/portail-cls/documents');

const LISIBLES = /^application\/(pdf|vnd\.(openxmlformats|oasis)\b)/;

/**
 * Reads every hosted document that has a text; a file already read, and unchanged, is not read again.
 * @param racine content folder
 * @param report is told of each step of a reading
 */
export async function openDocuments(
  racine: string,
  fichiers: readonly FichierFacts[],
  report?: OptionsLecture['report'],
): Promise<DocumentsOuverts> {
  const cache = openCache(DOSSIER_CACHE);
  const lisibles = fichiers.filter(({ type }) => type && LISIBLES.test(type));
  const pathOf = ({ chemin }: FichierFacts) => path.join(racine, chemin);
  const lus = await readDocuments(lisibles.map(pathOf), { cache, ...(report && { report }) });
  const ouverts = new Map<string, DocumentOuvert | DocumentRefuse>();
  for (const fichier of lisibles) {
    const lu = lus.get(pathOf(fichier));
    if (!lu) continue;
    if (lu instanceof DocumentRefuse) ouverts.set(fichier.chemin, lu);
    else ouverts.set(fichier.chemin, open(lu, pathOf(fichier), cache));
  }
  return ouverts;
}

const open = ({ pages, ...facts }: DocumentLu, file: string, cache: CacheLectures): DocumentOuvert => ({
  ...facts,
  nombrePages: pages.length,
  lisibilite: lisibiliteOf({ pages }),
  donnees: findPersonalData(pages),
  couverture: cache.couverture(facts.sha256),
  lirePages: () => keptPages(file, facts.sha256, cache),
});
