/** Resolution at which pages are drawn for the OCR: 300 takes a third longer and reads no better. */
export const POINTS_PAR_POUCE_OCR = 200;

const POINTS_PAR_POUCE_PDF = 72;

/** Long side of a drawn page, in pixels: an A4 sheet at 300 points per inch, an A3 at 200. */
const COTE_MAX = 3_300;

/** Pixels for a point. Some scanners declare a sheet four times too large: it is drawn no finer for that. */
export const scaleForOcr = (largeur: number, hauteur: number): number =>
  Math.min(POINTS_PAR_POUCE_OCR / POINTS_PAR_POUCE_PDF, COTE_MAX / Math.max(largeur, hauteur, 1));
