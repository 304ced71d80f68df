import { compterGroupes, type CompteGroupes, type Groupe, grouper } from './grouper.ts';
import type { DocumentTrouve, ReponseDocuments, ReponsePage, Resultat } from './reponse.types.ts';

/** Groups of results on one page. */
export const PAR_PAGE = 10;

/** Under this number of groups that have every word, those that have some are open to the eye too. */
const PEU = 5;

/** One page of the groups that have every word. */
export interface PageDeGroupes {
  readonly groupes: readonly Groupe<Resultat>[];
  readonly page: number;
  readonly total: number;
}

/** What is shown, section by section, in the order of the page. */
export interface Disposition {
  /** Results with every word, typed or widened: the page that is asked for, and the count of all. */
  readonly resultats: PageDeGroupes;
  readonly compte: CompteGroupes;
  /** Documents that have every word on one of their pages. */
  readonly documents: readonly DocumentTrouve[];
  /** What has some of the words only: never among the rest. */
  readonly approximations: {
    readonly groupes: readonly Groupe<Resultat>[];
    readonly compte: CompteGroupes;
    readonly documents: readonly DocumentTrouve[];
    /** True when there is little or nothing better to show. */
    readonly ouvertes: boolean;
  };
  /** True when nothing has every word. */
  readonly rienDExact: boolean;
}

/** Arranges an answer; `documents` is absent while they are searched, or when they cannot be. */
export function disposer(
  { resultats }: Pick<ReponsePage, 'resultats'>,
  documents: Pick<ReponseDocuments, 'niveau' | 'documents'> | undefined,
  page: number,
): Disposition {
  const [partiels, complets] = [true, false].map((voulu) =>
    grouper(resultats.filter(({ niveau }) => (niveau === 'partiel') === voulu)),
  ) as [readonly Groupe<Resultat>[], readonly Groupe<Resultat>[]];
  const trouves = documents?.documents ?? [];
  const isApproche = documents?.niveau === 'partiel';
  const exacts = isApproche ? [] : trouves;
  const rienDExact = complets.length + exacts.length === 0;
  return {
    resultats: decouper(complets, page),
    compte: compterGroupes(complets),
    documents: exacts,
    approximations: {
      groupes: partiels,
      compte: compterGroupes(partiels),
      documents: isApproche ? trouves : [],
      ouvertes: complets.length + exacts.length < PEU,
    },
    rienDExact,
  };
}

/** A page that does not exist is the last one. */
function decouper(groupes: readonly Groupe<Resultat>[], voulue: number): PageDeGroupes {
  const total = Math.max(1, Math.ceil(groupes.length / PAR_PAGE));
  const page = Math.min(voulue, total);
  return { groupes: groupes.slice((page - 1) * PAR_PAGE, page * PAR_PAGE), page, total };
}
