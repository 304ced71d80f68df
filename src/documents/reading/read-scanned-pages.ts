import { availableParallelism } from 'node:os';
import type { PageLue } from '../document.types.ts';
import { bandOf } from '../ocr/confidence.ts';
import type { LectureOcr } from '../ocr/ocr-lines.ts';
import type { LecteurOcr } from '../ocr/ocr-worker.ts';
import { startOcrProcess } from '../ocr/start-ocr-process.ts';
import { scaleForOcr } from '../ocr/scale.ts';
import { withPage, type PdfOuvert } from '../pdf/open-pdf.ts';
import { encodeForOcr } from '../pdf/page-pictures.ts';
import { renderPage } from '../pdf/render-page.ts';
import { structurePages } from '../text/structure-pages.ts';
import type { AvancementLecture } from './reading.types.ts';

/** Readers at work at once, each a process of 300 MB or so. */
const LECTEURS_MAX = 2;

const PAGE_BLANCHE = 'blanche';

/**
 * Reads pages as pictures, several at once, and gives them by number.
 * Headers are looked for among these pages only, so that a page gives the same text whatever was known before.
 */
export async function readScannedPages(
  pdf: PdfOuvert,
  numeros: readonly number[],
  report: (avancement: AvancementLecture) => void,
): Promise<ReadonlyMap<number, PageLue>> {
  const lues = new Map<number, LectureOcr | typeof PAGE_BLANCHE>();
  const attente = [...numeros];
  const draw = (numero: number): Promise<Buffer | undefined> => {
    const image = withPage(pdf, numero, (page) => renderPage(pdf, page, scaleForOcr));
    return image ? encodeForOcr(image) : Promise.resolve(undefined);
  };
  const work = async (): Promise<void> => {
    // Started by the first page that is not blank: a sheet left white costs nothing.
    let lecteur: LecteurOcr | undefined;
    try {
      for (let numero = attente.shift(); numero !== undefined; numero = attente.shift()) {
        const png = await draw(numero);
        if (png) lecteur ??= startOcrProcess();
        lues.set(numero, png && lecteur ? await lecteur.read(png) : PAGE_BLANCHE);
        report({ etape: 'ocr', page: numero, faites: lues.size, total: numeros.length });
      }
    } finally {
      await lecteur?.close();
    }
  };
  const combien = Math.min(LECTEURS_MAX, availableParallelism(), numeros.length);
  await Promise.all(Array.from({ length: combien }, work));
  return toPages(numeros, lues);
}

function toPages(
  numeros: readonly number[],
  lues: ReadonlyMap<number, LectureOcr | typeof PAGE_BLANCHE>,
): ReadonlyMap<number, PageLue> {
  const lectures = numeros.map((numero) => lues.get(numero) ?? PAGE_BLANCHE);
  const textes = structurePages(
    lectures.map((lecture) => (lecture === PAGE_BLANCHE ? [] : lecture.lignes)),
  );
  return new Map(
    numeros.map((numero, rang): [number, PageLue] => {
      const lecture = lectures[rang] ?? PAGE_BLANCHE;
      const texte = textes[rang];
      // Nothing drawn means nothing missed.
      if (lecture === PAGE_BLANCHE)
        return [numero, { numero, blocs: [], methode: 'vide', bande: 'bon', mots: 0 }];
      const lue = { numero, bande: bandOf(lecture), confiance: lecture.confiance };
      if (!texte || texte.mots === 0)
        return [numero, { ...lue, blocs: [], methode: 'vide', mots: 0 }];
      const { blocs, mots, formesJointes } = texte;
      return [
        numero,
        {
          ...lue,
          blocs,
          methode: 'ocr',
          mots,
          ...(formesJointes.length > 0 ? { formesJointes } : {}),
        },
      ];
    }),
  );
}
