import { writeSiteFile } from './bundle-writer.ts';
import { type Concept, type Conceptualiser } from './concepts.ts';
import type { DocumentCherche } from './documents/document.record.ts';
import { writeDocumentsIndex } from './documents/documents-writer.ts';
import { CHEMIN_CONCEPTS, cheminMots } from './index-files.ts';
import { writeRecordsIndex } from './index-writer.ts';
import type { Enregistrement } from './record.types.ts';
import { encoderMots, FICHIERS_MOTS, fichierDe } from './vocabulaire/codec.ts';
import { Recensement } from './vocabulaire/recensement.ts';

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

/** Writes all that search needs into the folder of a site: two bundles, their words, the concepts. */
export async function writeSearch(
  { enregistrements, documents, concepts, conceptualiser }: Recherchable,
  site: string,
): Promise<BilanIndex> {
  const recensement = new Recensement();
  const pages = await writeDocumentsIndex(documents, conceptualiser, site, recensement);
  await writeRecordsIndex(enregistrements, conceptualiser, site, recensement, {
    contrats: enregistrements.filter(({ type, exemple }) => type === 'contrat' && !exemple).length,
    documents: documents.length,
    pages,
    illisibles: documents.reduce((somme, { illisibles }) => somme + illisibles, 0),
  });
  const mots = recensement.mots();
  const parFichier = Map.groupBy(mots, ({ racine }) => fichierDe(racine));
  for (const fichier of FICHIERS_MOTS)
    await writeSiteFile(site, cheminMots(fichier), encoderMots(parFichier.get(fichier) ?? []));
  await writeSiteFile(site, CHEMIN_CONCEPTS, JSON.stringify(concepts));
  return {
    enregistrements: enregistrements.length,
    documents: documents.length,
    pages,
    mots: mots.length,
  };
}
