import type { DocumentCherche } from '#search/documents/document.record.ts';
import type { Enregistrement } from '#search/record.types.ts';
import type { Prose } from './prose.ts';

const PAGES = 25;
const WORDS = 300;

/** A document of some pages for each of these contracts, as if it had been read. */
export const syntheticDocuments = (
  contracts: readonly Enregistrement[],
  prose: Prose,
): readonly DocumentCherche[] =>
  contracts.map((contract): DocumentCherche => {
    const enregistrement: Enregistrement = {
      ...contract,
      url: `${contract.url}annexes/diagnostic/`,
      type: 'annexe',
      titre: `Diagnostic : ${prose.title()}`,
      corps: [],
    };
    return {
      enregistrement,
      genre: 'Diagnostic',
      pdf: `${enregistrement.url}diagnostic.pdf`,
      unite: 'page',
      illisibles: 0,
      lirePages: () =>
        Array.from({ length: PAGES }, (_, rank) => ({
          numero: rank + 1,
          aVerifier: false,
          enregistrement: {
            ...enregistrement,
            url: `${enregistrement.url}#page-${rank + 1}`,
            resume: undefined,
            corps: prose.text(WORDS).split('\n\n'),
            motsCles: ['Diagnostic', contract.titre],
          },
          formesJointes: [],
        })),
    };
  });
