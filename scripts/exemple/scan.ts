import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { seededNoise } from './noise.ts';

/** A4 in points, and in pixels of a page at 96 per inch. */
const POINTS = { width: 595.28, height: 841.89 };
const PIXELS = { width: 794, height: 1123 };
const POINTS_PAR_POUCE = 150;

/** Each sheet lies a little differently on the glass. */
const INCLINAISONS = [0.6, -0.45, 0.35, -0.7];

/** Turns HTML pages into the pictures that a tired office scanner would make of them, one a page. */
export async function scanPages(browser: Browser, pages: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (const [rang, html] of pages.entries()) {
    const photo = await degrade(await photograph(browser, html), rang);
    const image = await document.embedJpg(photo);
    document.addPage([POINTS.width, POINTS.height]).drawImage(image, { x: 0, y: 0, ...POINTS });
  }
  return document;
}

async function photograph(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: PIXELS, deviceScaleFactor: POINTS_PAR_POUCE / 96 });
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}

/** Skew, blur, grey paper, grain and strong compression; the same sheet always gives the same bytes. */
async function degrade(png: Buffer, rang: number): Promise<Buffer> {
  const width = Math.round((PIXELS.width * POINTS_PAR_POUCE) / 96);
  const height = Math.round((PIXELS.height * POINTS_PAR_POUCE) / 96);
  const { data } = await sharp(png)
    .greyscale()
    .rotate(INCLINAISONS[rang % INCLINAISONS.length] ?? 0, { background: '#fff' })
    .resize(width, height, { fit: 'cover', position: 'centre' })
    .blur(0.55)
    .linear(0.86, 24)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const grain = seededNoise(rang + 1);
  const bruite = data.map((gris) => Math.max(0, Math.min(255, Math.round(gris + grain()))));
  return sharp(bruite, { raw: { width, height, channels: 1 } }).jpeg({ quality: 45, mozjpeg: true }).toBuffer();
}
