import { withPage, type PdfOuvert } from '../pdf/open-pdf.ts';
import { readLines, type TextePage } from '../pdf/pdf-lines.ts';
import { isMostlyPicture } from '../pdf/render-page.ts';
import { readableShare } from '../text/characters.ts';
import type { AvancementLecture } from './reading.types.ts';

/** A page with less text than this, under a large picture, is taken for a scan. */
const CARACTERES_MIN = 50;
/** Under this share of readable signs, the fonts of a page hide what it says. */
const PART_LISIBLE_MIN = 0.7;

/**
 * What the text layer of a page is worth: all that is written, a few words on a picture,
 * signs that mean nothing, or a page that does not open.
 */
export type CoucheTexte = 'texte' | 'image' | 'brouillee' | 'perdue';

/** Text layer of a page, before anything is made of it. */
export interface PageExtraite extends TextePage {
  readonly couche: CoucheTexte;
}

const PERDUE: PageExtraite = { lignes: [], caracteres: 0, coupe: false, couche: 'perdue' };

/** Reads the text layer of every page. */
export function extractPages(
  pdf: PdfOuvert,
  report: (avancement: AvancementLecture) => void,
): PageExtraite[] {
  return Array.from({ length: pdf.nombrePages }, (_, rang) => {
    const page = withPage(pdf, rang + 1, (ouverte): PageExtraite => {
      const texte = readLines(pdf, ouverte);
      return { ...texte, couche: judge(pdf, ouverte, texte) };
    });
    report({ etape: 'texte', page: rang + 1, faites: rang + 1, total: pdf.nombrePages });
    return page ?? PERDUE;
  });
}

function judge(pdf: PdfOuvert, page: number, { lignes, caracteres }: TextePage): CoucheTexte {
  if (caracteres === 0) return 'image';
  const texte = lignes.map((ligne) => ligne.texte).join(' ');
  if (readableShare(texte) < PART_LISIBLE_MIN) return 'brouillee';
  return caracteres < CARACTERES_MIN && isMostlyPicture(pdf, page) ? 'image' : 'texte';
}
