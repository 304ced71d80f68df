import { readUtf16 } from './pdfium.ts';
import type { PdfOuvert } from './open-pdf.ts';

/** Facts that a PDF tells about itself, without its pages. */
export interface PdfFacts {
  readonly titre: string | undefined;
  readonly langue: string | undefined;
  readonly balise: boolean;
  /** Encrypted by its owner: it opens without password, and restricts copying or printing. */
  readonly chiffre: boolean;
  readonly fichiersJoints: number;
}

/** Reads the facts of a PDF that do not need its pages. */
export function readPdfFacts({ pdfium, document }: PdfOuvert): PdfFacts {
  const { api } = pdfium;
  return {
    titre: readUtf16(pdfium, (adresse, octets) =>
      api.FPDF_GetMetaText(document, 'Title', adresse, octets),
    ),
    langue: readUtf16(pdfium, (adresse, octets) =>
      api.EPDFCatalog_GetLanguage(document, adresse, octets),
    ),
    balise: api.FPDFCatalog_IsTagged(document),
    chiffre: api.EPDF_IsEncrypted(document),
    fichiersJoints: api.FPDFDoc_GetAttachmentCount(document),
  };
}

const ACTION_DANGEREUSE = /\/S\s*\/(?:JavaScript|Launch)\b/;

/**
 * True when the PDF holds a script or a command to start a program, wherever it is hooked.
 * pdfium lists only the named scripts. A copy that it saves has every object in clear, whereas the
 * original may keep them in compressed streams and write their names in escaped letters.
 */
export function hasActiveCode({ pdfium, document }: PdfOuvert): boolean {
  const { api } = pdfium;
  if (api.FPDFDoc_GetJavaScriptActionCount(document) > 0) return true;
  const copie = api.PDFiumExt_OpenFileWriter();
  try {
    if (api.PDFiumExt_SaveAsCopy(document, copie) === 0) return false;
    const octets = api.PDFiumExt_GetFileWriterSize(copie);
    return pdfium.withMemory(octets, (adresse) => {
      api.PDFiumExt_GetFileWriterData(copie, adresse, octets);
      return ACTION_DANGEREUSE.test(Buffer.from(pdfium.bytes(adresse, octets)).toString('latin1'));
    });
  } finally {
    api.PDFiumExt_CloseFileWriter(copie);
  }
}
