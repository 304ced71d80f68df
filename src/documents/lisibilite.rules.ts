import type { DocumentLu, PageLue } from './document.types.ts';

/** What a reader must know before trusting that a document was searched whole. */
export interface Lisibilite {
  readonly total: number;
  /** Pages whose text can be read, those to check included. */
  readonly lisibles: number;
  readonly aVerifier: readonly number[];
  readonly illisibles: readonly number[];
  /** Pages read from their picture. */
  readonly reconnues: number;
}

/** Counts the pages that can be read and names the others. */
export function lisibiliteOf({ pages }: Pick<DocumentLu, 'pages'>): Lisibilite {
  const numbers = (test: (page: PageLue) => boolean) =>
    pages.filter(test).map(({ numero }) => numero);
  const illisibles = numbers(({ bande }) => bande === 'illisible');
  return {
    total: pages.length,
    lisibles: pages.length - illisibles.length,
    aVerifier: numbers(({ bande }) => bande === 'a-verifier'),
    illisibles,
    reconnues: numbers(({ methode }) => methode === 'ocr').length,
  };
}
