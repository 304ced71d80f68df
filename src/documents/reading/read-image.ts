import sharp, { type Sharp } from 'sharp';
import type { PageLue } from '../document.types.ts';
import { LARGEUR_COUVERTURE } from '../pdf/page-pictures.ts';
import { bandOf } from '../ocr/confidence.ts';
import { startOcrProcess } from '../ocr/start-ocr-process.ts';
import { DocumentRefuse } from '../refus.ts';
import { structurePages } from '../text/structure-pages.ts';
import type { DemandeLecture, Lecture } from './reading.types.ts';

const PIXELS_MAX = 40_000_000;

/** Reads a picture published as an annexe: a document of one page, whose words are found by OCR. */
export async function readImage(
  octets: Buffer,
  { ocr, pagesConnues }: DemandeLecture,
): Promise<Lecture> {
  const image = sharp(octets, { limitInputPixels: PIXELS_MAX }).rotate();
  const couverture = await image
    .clone()
    .resize({ width: LARGEUR_COUVERTURE, withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer()
    .catch((erreur: unknown) => {
      throw new DocumentRefuse('endommage', String(erreur));
    });
  const vide: PageLue = { numero: 1, blocs: [], methode: 'vide', bande: 'illisible', mots: 0 };
  const page = pagesConnues[0] ?? (ocr ? await recognise(image) : vide);
  return {
    document: {
      unite: 'page',
      pages: [page],
      chiffre: false,
      avertissements:
        ocr || pagesConnues.length > 0 ? [] : [{ code: 'pages-non-lues', pages: [1] }],
    },
    couverture,
  };
}

async function recognise(image: Sharp): Promise<PageLue> {
  const lecteur = startOcrProcess();
  try {
    const lecture = await lecteur.read(await image.greyscale().png().toBuffer());
    const [texte] = structurePages([lecture.lignes]);
    const { blocs = [], mots = 0 } = texte ?? {};
    const methode = mots === 0 ? 'vide' : 'ocr';
    return {
      numero: 1,
      blocs,
      methode,
      bande: bandOf(lecture),
      confiance: lecture.confiance,
      mots,
    };
  } finally {
    await lecteur.close();
  }
}
