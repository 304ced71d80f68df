import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chargerDocuments,
  repondreDocuments,
  type ReponseDocuments,
} from '#search/client/repondre-documents.ts';
import type { DocumentCherche } from '#search/documents/document.record.ts';
import { writeDocumentsIndex } from '#search/documents/documents-writer.ts';
import type { Elargisseur } from '#search/elargissement.ts';
import { lireEtat } from '#search/etat.ts';
import { writeSearchIndex } from '#search/index-writer.ts';
import { lireRequete } from '#search/texte/requete.ts';
import { unEnregistrement } from './un-enregistrement.ts';
import { diskAccess, stubFetch } from './written-index.ts';

/** A bundle of documents written on disk and asked through the code of the search page. */
export interface WrittenDocuments {
  readonly site: string;
  /** Answers a query string: `?q=saponaire&region=bretagne`. */
  readonly ask: (query: string) => Promise<ReponseDocuments>;
  readonly remove: () => void;
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

interface UnDocument extends Partial<Omit<DocumentCherche, 'enregistrement'>> {
  readonly faits?: Partial<DocumentCherche['enregistrement']>;
  readonly formesJointes?: readonly string[];
}

/** Writes the documents in a site of their own, beside a first bundle, and opens them. */
export async function writeDocuments(
  documents: readonly DocumentCherche[],
  elargir: Elargisseur = () => [],
): Promise<WrittenDocuments> {
  const site = mkdtempSync(join(tmpdir(), 'portail-documents-'));
  await writeSearchIndex([unEnregistrement()], elargir, site, { avecDocuments: true });
  await writeDocumentsIndex(documents, elargir, site);
  stubFetch();
  const fonds = await chargerDocuments(pathToFileURL(`${site}/`).href, diskAccess);
  return {
    site,
    ask: (query) => {
      const etat = lireEtat(new URLSearchParams(query));
      return repondreDocuments(lireRequete(etat.q), etat, fonds);
    },
    remove: () => rmSync(site, { recursive: true, force: true }),
  };
}

/** Pages found, in order: `/annexes/diagnostic/#page-3`. */
export const pagesFound = ({ documents }: ReponseDocuments): readonly string[] =>
  documents.flatMap(({ document, pages }) => pages.map(({ page }) => document.href + page.suite));
