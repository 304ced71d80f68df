import type { BilanDocuments, BilanRecherche } from '#site/sentences/recherche.sentences.ts';
import type { ReponseDocuments, ReponsePage } from './reponse.types.ts';

/** Where the search of documents stands; undefined when none is to be searched. */
export type SuiteDocuments = ReponseDocuments | 'attente' | 'panne' | undefined;

/** What the documents gave, for the sentences that say it. */
export const bilanDocuments = (reponse: ReponseDocuments): BilanDocuments => ({
  pages: reponse.nombrePages,
  documents: reponse.documents.length,
  partiel: reponse.niveau === 'partiel',
  illisibles: reponse.illisibles,
});

/** What a search gave, for the sentence that says it: a word of the documents is not absent. */
export function bilanRecherche(
  q: string,
  { resultats, lecture: { absents }, sansFiltre }: ReponsePage,
  documents: SuiteDocuments,
): BilanRecherche {
  const partiels = resultats.filter(({ niveau }) => niveau === 'partiel').length;
  const commun = { q, nombre: resultats.length - partiels, partiels };
  if (typeof documents !== 'object') return { ...commun, absents, sansFiltre, documents };
  return {
    ...commun,
    absents: absents.filter((mot) => documents.lecture.absents.includes(mot)),
    sansFiltre: sansFiltre + documents.sansFiltre,
    documents: bilanDocuments(documents),
  };
}
