import francais from '@tesseract.js-data/fra';
import sharp from 'sharp';
import { createWorker } from 'tesseract.js';
import { bandOf } from './confidence.ts';
import { POINTS_PAR_POUCE_OCR } from './scale.ts';
import { toLectureOcr, type LectureOcr } from './ocr-lines.ts';

/** A reader of pictures; it takes one at a time. */
export interface LecteurOcr {
  readonly read: (png: Buffer) => Promise<LectureOcr>;
  readonly close: () => Promise<void>;
}

/** Starts a reader of French, from the model installed with the project: no network, nothing kept on disk. */
export async function startOcr(): Promise<LecteurOcr> {
  const ouvrier = await createWorker(francais.code, 1, {
    langPath: francais.langPath,
    gzip: francais.gzip,
    cacheMethod: 'none',
  });
  await ouvrier.setParameters({ user_defined_dpi: String(POINTS_PAR_POUCE_OCR) });
  const readUpright = async (png: Buffer): Promise<LectureOcr> => {
    const { data } = await ouvrier.recognize(png, {}, { text: false, blocks: true });
    return toLectureOcr(data, POINTS_PAR_POUCE_OCR);
  };
  return {
    read: async (png) => {
      let meilleure = await readUpright(png);
      // A sheet laid sideways or upside down in the scanner reads as noise.
      for (const angle of [90, 270, 180]) {
        if (bandOf(meilleure) !== 'illisible') break;
        const tournee = await readUpright(await sharp(png).rotate(angle).png().toBuffer());
        if (tournee.confiance * tournee.mots > meilleure.confiance * meilleure.mots)
          meilleure = tournee;
      }
      return meilleure;
    },
    close: async () => {
      await ouvrier.terminate();
    },
  };
}
