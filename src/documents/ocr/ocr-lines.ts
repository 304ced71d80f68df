import type { Page } from 'tesseract.js';
import type { Ligne } from '../text/ligne.types.ts';
import { CONFIANCE_MOT_SUR, type MesureOcr } from './confidence.ts';

/** Lines and measure of a page read by OCR. */
export interface LectureOcr extends MesureOcr {
  readonly lignes: readonly Ligne[];
}

/** Under this confidence a line is the grain of a picture taken for letters. */
const CONFIANCE_MIN_LIGNE = 30;

const POINTS_PAR_POUCE = 72;

const weightedMedian = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** A round bullet is read as an opening quote; it is one only if it closes on this line or the next. */
const withBullet = (texte: string, suivante = ''): string =>
  texte.includes('»') || suivante.includes('»') ? texte : texte.replace(/^«\s+/u, '• ');

/** Turns what tesseract gives into lines measured in points, like those of a text layer. */
export function toLectureOcr(page: Page, pointsParPouce: number): LectureOcr {
  const lues = (page.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .filter(
      ({ confidence, text }) => confidence >= CONFIANCE_MIN_LIGNE && /[\p{L}\p{N}]/u.test(text),
    );
  const mots = lues.flatMap(({ words }) => words).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const somme = mots.reduce((total, { confidence }) => total + confidence, 0);
  const points = (pixels: number): number =>
    Math.round((pixels * POINTS_PAR_POUCE * 10) / pointsParPouce) / 10;
  const courante = weightedMedian(lues.map(({ rowAttributes }) => rowAttributes.rowHeight));
  // The height of a row varies with its letters and the tilt of the sheet: near the usual one, it is the usual one.
  const heightOf = (hauteur: number): number =>
    Math.abs(hauteur - courante) <= courante * 0.2 ? courante : hauteur;
  return {
    lignes: lues.map(({ text, bbox, rowAttributes }, rang) => ({
      texte: withBullet(text.trim(), lues[rang + 1]?.text),
      taille: points(heightOf(rowAttributes.rowHeight)),
      gras: false,
      gauche: points(bbox.x0),
      droite: points(bbox.x1),
      base: -points(bbox.y1),
      baseFin: -points(bbox.y1),
    })),
    mots: mots.length,
    confiance: mots.length === 0 ? 0 : Math.round(somme / mots.length),
    partSure:
      mots.length === 0
        ? 0
        : mots.filter(({ confidence }) => confidence >= CONFIANCE_MOT_SUR).length / mots.length,
  };
}
