import type { Ligne, Table } from '../table.ts';
import { coderTable, lireTable, type TableCodee } from '../table-codec.ts';

/** What the client knows of a document before it asks the engine for the text of its pages. */
export interface DocumentListe {
  readonly titre: string;
  /** Address of its annexe. */
  readonly href: string;
  readonly genre: string;
  /** Address of the file when it is a PDF; empty otherwise. */
  readonly pdf: string;
  /** What its parts are called: `page`, `feuille`. */
  readonly unite: string;
  readonly illisibles: number;
}

/** What it knows of one of its pages. */
export interface PageListee {
  /** Rank among the pages of all documents: its number in the index. */
  readonly rang: number;
  readonly numero: number;
  /** What follows the address of the annexe: `2/#page-34`. */
  readonly suite: string;
  readonly aVerifier: boolean;
}

/** Documents, their filters and their pages. */
export interface TableDocuments {
  /** Filters, with one line a document. */
  readonly table: Table;
  /** In the order of the lines. */
  readonly documents: readonly DocumentListe[];
  /** In the order of the lines. */
  readonly pages: readonly (readonly PageListee[])[];
}

/** The table as JSON, pages in columns. */
interface TableDocumentsCodee {
  readonly table: TableCodee;
  readonly documents: readonly DocumentListe[];
  /** One element a document in each column. */
  readonly numero: readonly (readonly number[])[];
  readonly suite: readonly (readonly string[])[];
  /** Numbers of the pages to check. */
  readonly aVerifier: readonly (readonly number[])[];
}

/** Documents as they are written: their pages are numbered when they are read. */
export interface DocumentsAEcrire extends Omit<TableDocuments, 'pages'> {
  readonly pages: readonly (readonly Omit<PageListee, 'rang'>[])[];
}

/** Writes a table of documents as compact JSON. */
export function encoderDocuments({ table, documents, pages }: DocumentsAEcrire): string {
  const codee: TableDocumentsCodee = {
    table: coderTable(table),
    documents,
    numero: pages.map((liste) => liste.map(({ numero }) => numero)),
    suite: pages.map((liste) => liste.map(({ suite }) => suite)),
    aVerifier: pages.map((liste) =>
      liste.filter(({ aVerifier }) => aVerifier).map(({ numero }) => numero),
    ),
  };
  return JSON.stringify(codee);
}

/** Reads a table written by `encoderDocuments`. */
export function decoderDocuments(json: string): TableDocuments {
  const codee = JSON.parse(json) as TableDocumentsCodee;
  let rang = 0;
  return {
    table: lireTable(codee.table),
    documents: codee.documents,
    pages: codee.numero.map((numeros, document) => {
      const aVerifier = new Set(codee.aVerifier[document]);
      return numeros.map((numero, page): PageListee => {
        const suite = codee.suite[document]?.[page] ?? '';
        return { rang: rang++, numero, suite, aVerifier: aVerifier.has(numero) };
      });
    }),
  };
}

/** A page with the document it is in. */
export interface PageSituee {
  readonly page: PageListee;
  readonly document: DocumentListe;
  readonly ligne: Ligne;
}

/** Every page, in the order in which the index numbers them. */
export const toutesLesPages = ({
  table,
  documents,
  pages,
}: TableDocuments): readonly PageSituee[] =>
  documents.flatMap((document, rang) => {
    const ligne = table.lignes[rang];
    return ligne ? (pages[rang] ?? []).map((page) => ({ page, document, ligne })) : [];
  });
