import type { Browser } from 'playwright-core';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

/** What a PDF says of itself. */
export interface FicheIdentite {
  readonly titre: string;
  readonly sujet: string;
  readonly auteur: string;
  /** Day of the document: files must not change from one run to the next. */
  readonly jour: string;
}

/** Prints an HTML page as a tagged PDF with bookmarks. */
export async function printHtml(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

/** Gives a PDF its title, language and date, and removes what changes at each run. */
export async function finishPdf(document: PDFDocument, { titre, sujet, auteur, jour }: FicheIdentite): Promise<Uint8Array> {
  const date = new Date(`${jour}T10:00:00Z`);
  document.setTitle(titre, { showInWindowTitleBar: true });
  document.setSubject(sujet);
  document.setAuthor(auteur);
  document.setCreator('scripts/exemple');
  document.setProducer('pdf-lib');
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'));
  mapRoles(document);
  const id = PDFHexString.of(Buffer.from(titre.slice(0, 16).padEnd(16)).toString('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** Chromium tags emphasis with roles of PDF 2.0; a reader of PDF 1.7 needs to be told what they stand for. */
function mapRoles(document: PDFDocument): void {
  const structure = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  structure?.set(PDFName.of('RoleMap'), document.context.obj({ Strong: 'Span', Em: 'Span' }));
}
