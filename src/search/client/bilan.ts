import type { BilanDocuments, BilanRecherche } from '#site/sentences/recherche.sentences.ts';
import { direFiltres } from '../choix.ts';
import type { Etat } from '../etat.ts';
import type { Niveau, ReponseDocuments, ReponsePage } from './reponse.types.ts';

/** Where the search of documents stands; undefined when none is to be searched. */
export type SuiteDocuments = ReponseDocuments | 'attente' | 'panne' | undefined;

/** What the documents gave, for the sentences that say it. */
const bilanDocuments = (reponse: ReponseDocuments): BilanDocuments => ({
  pages: reponse.nombrePages,
  documents: reponse.documents.length,
  partiel: reponse.niveau === 'partiel',
  illisibles: reponse.illisibles,
});

/** What a search gave, for the sentence that says it: a word of the documents is not absent. */
export function bilanRecherche(
  { q, selection }: Pick<Etat, 'q' | 'selection'>,
  { resultats, lecture, sansFiltre, table }: ReponsePage,
  documents: SuiteDocuments,
): BilanRecherche {
  const compter = (voulu: Niveau) => resultats.filter(({ niveau }) => niveau === voulu).length;
  const [partiels, elargis] = [compter('partiel'), compter('elargi')];
  const commun = {
    q,
    filtres: direFiltres(table, selection),
    nombre: resultats.length - partiels,
    elargis,
    partiels,
    absents: lecture.absents,
    lieuxSansContrat: lecture.lieux
      .filter(({ territoires }) => territoires.length === 0)
      .map(({ nom }) => nom),
    etendue: table.etendue,
  };
  if (typeof documents !== 'object') return { ...commun, sansFiltre, documents };
  return {
    ...commun,
    sansFiltre: sansFiltre + documents.sansFiltre,
    documents: bilanDocuments(documents),
  };
}
