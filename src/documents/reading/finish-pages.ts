import type { PageLue } from '../document.types.ts';
import type { PdfOuvert } from '../pdf/open-pdf.ts';
import { structurePages, type TexteStructure } from '../text/structure-pages.ts';
import type { CoucheTexte, PageExtraite } from './extract-pages.ts';
import { readScannedPages } from './read-scanned-pages.ts';
import type { AvancementLecture, DemandeLecture } from './reading.types.ts';

/** Makes pages of the text layers, and reads as pictures those whose layer says too little. */
export async function finishPages(
  pdf: PdfOuvert,
  extraites: readonly PageExtraite[],
  { ocr, pagesConnues }: DemandeLecture,
  report: (avancement: AvancementLecture) => void,
): Promise<PageLue[]> {
  const textes = structurePages(extraites.map(({ lignes }) => lignes));
  const connues = new Map(pagesConnues.map((page) => [page.numero, page]));
  const inconnues = extraites.flatMap(({ couche }, rang) =>
    (couche === 'image' || couche === 'brouillee') && !connues.has(rang + 1) ? [rang + 1] : [],
  );
  const lues = await readScannedPages(pdf, ocr ? inconnues : [], report);
  return textes.map((texte, rang) => {
    const numero = rang + 1;
    const couche = extraites[rang]?.couche ?? 'perdue';
    const connue = couche === 'texte' ? undefined : connues.get(numero);
    return connue ?? choose(fromLayer(numero, texte, couche), lues.get(numero), couche);
  });
}

function fromLayer(numero: number, texte: TexteStructure, couche: CoucheTexte): PageLue {
  const { blocs, mots, formesJointes } = texte;
  if (mots === 0) return { numero, blocs: [], methode: 'vide', bande: 'illisible', mots: 0 };
  const bande = couche === 'brouillee' ? 'illisible' : 'bon';
  const jointes = formesJointes.length > 0 ? { formesJointes } : {};
  return { numero, blocs, methode: 'texte', bande, mots, ...jointes };
}

/** The picture says more than a poor layer, or the layer is kept and the OCR is not asked again. */
function choose(page: PageLue, scannee: PageLue | undefined, couche: CoucheTexte): PageLue {
  if (!scannee) return page;
  if (scannee.mots >= page.mots || (couche === 'brouillee' && scannee.bande !== 'illisible'))
    return scannee;
  return { ...page, confiance: scannee.confiance ?? 0 };
}
