import type { BandeLecture } from '../document.types.ts';

/** What tells how well a page was read. */
export interface MesureOcr {
  /** Mean confidence of its words, 0 to 100. */
  readonly confiance: number;
  /** Share of its words read with a confidence of 70 or more. */
  readonly partSure: number;
  readonly mots: number;
}

/** A word read with less confidence is doubtful. */
export const CONFIANCE_MOT_SUR = 70;

/**
 * How far a page read by OCR can be trusted. Measured by degrading pages of known text (blur, coarse
 * sampling, tilt, quarter turn, lost greys) and counting the words found again:
 * confidence 92 to 95, sure words ≥ 97 %: 99 to 100 % of the words; 90 and 93 %: 96 to 99 %;
 * 46 and 31 %: 46 %; 28 to 44 and 10 to 21 %: 10 to 32 %. tesseract's confidence already weighs each
 * word against the French words of its model, so no vocabulary of ours is asked.
 * Under three words nothing was read.
 */
export function bandOf({ confiance, partSure, mots }: MesureOcr): BandeLecture {
  if (mots < 3) return 'illisible';
  if (confiance >= 85 && partSure >= 0.9) return 'bon';
  return confiance >= 60 && partSure >= 0.5 ? 'a-verifier' : 'illisible';
}
