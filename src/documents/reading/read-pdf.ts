import type { Avertissement, PageLue } from '../document.types.ts';
import { openPdf, withPage, type PdfOuvert } from '../pdf/open-pdf.ts';
import { encodeCover, LARGEUR_COUVERTURE } from '../pdf/page-pictures.ts';
import { hasActiveCode, readPdfFacts } from '../pdf/pdf-facts.ts';
import { loadPdfium } from '../pdf/pdfium.ts';
import { renderPage } from '../pdf/render-page.ts';
import { DocumentRefuse } from '../refus.ts';
import { extractPages, type PageExtraite } from './extract-pages.ts';
import { finishPages } from './finish-pages.ts';
import type { AvancementLecture, DemandeLecture, Lecture } from './reading.types.ts';

/** A document of text with fewer characters a page is probably damaged: pdfium says nothing of it. */
const CARACTERES_MIN_MOYENNE = 60;

/** Started once for all the files that a process reads. */
let pdfium: ReturnType<typeof loadPdfium> | undefined;

/** Reads a PDF: facts, text of each page, picture of the first. */
export async function readPdf(
  octets: Uint8Array,
  demande: DemandeLecture,
  report: (avancement: AvancementLecture) => void,
): Promise<Lecture> {
  pdfium ??= loadPdfium();
  const pdf = openPdf(await pdfium, octets);
  try {
    if (hasActiveCode(pdf)) throw new DocumentRefuse('code-actif');
    const { fichiersJoints, ...faits } = readPdfFacts(pdf);
    const extraites = extractPages(pdf, report);
    const pages = await finishPages(pdf, extraites, demande, report);
    const avertissements = [
      ...warnPoor(extraites),
      ...warnPages(
        'pages-non-lues',
        demande.ocr ? [] : pages.filter(({ methode }) => methode === 'vide'),
      ),
      ...warnPages(
        'texte-coupe',
        pages.filter((_, rang) => extraites[rang]?.coupe),
      ),
      ...(fichiersJoints > 0 ? [{ code: 'fichiers-joints', pages: [] } as const] : []),
    ];
    const document = { unite: 'page', pages, ...faits, avertissements } as const;
    return { document, couverture: await drawCover(pdf) };
  } finally {
    pdf.close();
  }
}

const warnPages = (code: Avertissement['code'], pages: readonly PageLue[]): Avertissement[] =>
  pages.length === 0 ? [] : [{ code, pages: pages.map(({ numero }) => numero) }];

function warnPoor(extraites: readonly PageExtraite[]): Avertissement[] {
  const deTexte = extraites.filter(({ couche }) => couche === 'texte');
  const caracteres = deTexte.reduce((somme, page) => somme + page.caracteres, 0);
  const pauvre = deTexte.length > 1 && caracteres / deTexte.length < CARACTERES_MIN_MOYENNE;
  return pauvre ? [{ code: 'peu-de-texte', pages: [] }] : [];
}

async function drawCover(pdf: PdfOuvert): Promise<Uint8Array | undefined> {
  const image = withPage(pdf, 1, (page) =>
    renderPage(pdf, page, (largeur) => LARGEUR_COUVERTURE / largeur),
  );
  return image && encodeCover(image);
}
