import type { DocumentCherche } from '#search/documents/document.record.ts';
import { unEnregistrement } from './un-enregistrement.ts';

interface UnDocument extends Partial<Omit<DocumentCherche, 'enregistrement'>> {
  readonly faits?: Partial<DocumentCherche['enregistrement']>;
  readonly formesJointes?: readonly string[];
}

/** A document of which only what matters to a test is said: its pages' texts, numbered from 1. */
export function unDocument(
  url: string,
  textes: readonly string[],
  { faits = {}, formesJointes = [], ...autres }: UnDocument = {},
): DocumentCherche {
  const enregistrement = unEnregistrement({ type: 'annexe', titre: 'Diagnostic', url, ...faits });
  return {
    enregistrement,
    genre: 'Diagnostic',
    pdf: undefined,
    unite: 'page',
    illisibles: 0,
    lirePages: () =>
      textes.map((texte, rang) => ({
        numero: rang + 1,
        aVerifier: false,
        enregistrement: { ...enregistrement, url: `${url}#page-${rang + 1}`, corps: [texte] },
        formesJointes,
      })),
    ...autres,
  };
}
