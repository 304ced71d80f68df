import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';

/** Writes a PDF of text: one list of lines for each page. */
export async function makePdf(
  pages: readonly (readonly string[])[],
  change: (pdf: PDFDocument) => void = () => undefined,
): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const police = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lignes of pages) {
    const page = pdf.addPage([595, 842]);
    lignes.forEach((ligne, rang) => {
      page.drawText(ligne, { x: 60, y: 780 - rang * 16, size: 11, font: police });
    });
  }
  change(pdf);
  return Buffer.from(await pdf.save());
}

/** A script that runs when the document opens, hidden in a compressed stream. */
export const addScript = (pdf: PDFDocument): void => {
  const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(action));
};

/** A page whose content inflates to `megaoctets` of nothing. */
export function makeBomb(megaoctets: number): Promise<Buffer> {
  return makePdf([['Bombe']], (pdf) => {
    const flux = pdf.context.flateStream(Buffer.alloc(megaoctets * 1024 * 1024, ' '));
    pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(flux));
  });
}
