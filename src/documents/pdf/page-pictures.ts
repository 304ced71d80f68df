import sharp from 'sharp';
import type { ImagePage } from './render-page.ts';

/** Width of the picture of a first page, in pixels. */
export const LARGEUR_COUVERTURE = 640;

const decode = ({ bgra, largeur, hauteur }: ImagePage) =>
  sharp(bgra, { raw: { width: largeur, height: hauteur, channels: 4 } });

/** The picture of a first page, as WebP. */
export function encodeCover(image: ImagePage): Promise<Buffer> {
  return decode(image)
    .recomb([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ])
    .removeAlpha()
    .resize({ width: LARGEUR_COUVERTURE, height: LARGEUR_COUVERTURE * 2, fit: 'inside' })
    .webp({ quality: 75 })
    .toBuffer();
}

/** A page in shades of grey, as the OCR reads it; undefined when nothing is drawn on it. */
export async function encodeForOcr(image: ImagePage): Promise<Buffer | undefined> {
  const gris = decode(image).removeAlpha().greyscale();
  const { channels } = await gris.clone().stats();
  // Grain of a scanned blank sheet stays under 4 levels of grey out of 255.
  if ((channels[0]?.stdev ?? 0) < 4) return undefined;
  return gris.png({ compressionLevel: 1 }).toBuffer();
}
