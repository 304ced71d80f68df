import { type PDFDocument, PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib';

/** Page number, from 1, of every anchor that a link of the document points to. */
export function findPages(document: PDFDocument): ReadonlyMap<string, number> {
  const numeros = new Map(document.getPages().map((page, rang) => [page.ref.toString(), rang + 1]));
  const destinations = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
  return new Map(
    destinations.entries().flatMap(([nom]) => {
      const page = destinations.lookup(nom, PDFArray).get(0);
      const numero = page instanceof PDFRef ? numeros.get(page.toString()) : undefined;
      return numero === undefined ? [] : [[nom.decodeText(), numero] as const];
    }),
  );
}
