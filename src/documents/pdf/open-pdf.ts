import { DocumentRefuse } from '../refus.ts';
import type { Pdfium } from './pdfium.ts';

/** A PDF with more pages is refused: the longest real contract seen has 300. */
export const PAGES_MAX = 3_000;

/** An opened PDF; `close` gives its memory back. */
export interface PdfOuvert {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly nombrePages: number;
  readonly close: () => void;
}

const ERREUR_MOT_DE_PASSE = 4;

/** True when the bytes begin, after at most 1 kB of junk, like a PDF. */
const looksLikePdf = (octets: Uint8Array): boolean =>
  Buffer.from(octets.buffer, octets.byteOffset, Math.min(octets.length, 1024)).includes('%PDF-');

/** Opens a PDF from its bytes, or refuses it with the reason. */
export function openPdf(pdfium: Pdfium, octets: Uint8Array): PdfOuvert {
  if (octets.length === 0) throw new DocumentRefuse('vide');
  if (!looksLikePdf(octets)) throw new DocumentRefuse('type-inconnu');
  const { api } = pdfium;
  const memoire = pdfium.copyIn(octets);
  const document = api.FPDF_LoadMemDocument(memoire, octets.length, '');
  if (document === 0) {
    const erreur = api.FPDF_GetLastError();
    pdfium.free(memoire);
    if (erreur === ERREUR_MOT_DE_PASSE) throw new DocumentRefuse('mot-de-passe');
    throw new DocumentRefuse('endommage', `pdfium error ${String(erreur)}`);
  }
  const nombrePages = api.FPDF_GetPageCount(document);
  const close = () => {
    api.FPDF_CloseDocument(document);
    pdfium.free(memoire);
  };
  if (nombrePages > 0 && nombrePages <= PAGES_MAX) return { pdfium, document, nombrePages, close };
  close();
  throw new DocumentRefuse(nombrePages === 0 ? 'sans-page' : 'trop-de-pages');
}

/** Lends one page of a PDF; undefined when it cannot be loaded. */
export function withPage<T>(
  pdf: PdfOuvert,
  numero: number,
  use: (page: number) => T,
): T | undefined {
  const page = pdf.pdfium.api.FPDF_LoadPage(pdf.document, numero - 1);
  if (page === 0) return undefined;
  try {
    return use(page);
  } finally {
    pdf.pdfium.api.FPDF_ClosePage(page);
  }
}
