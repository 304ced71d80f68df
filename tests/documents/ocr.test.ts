import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { bandOf } from '#documents/ocr/confidence.ts';
import { lecturePathOf } from '#documents/reading/lecture-beside.ts';
import { readDocument } from '#documents/reading/read-document.ts';
import { emptyCache, temporaryFolder, textOf } from './support/reading.ts';

/** A page that is only a picture: a line of text, or nothing. */
async function makeScan(...lignes: string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (const ligne of lignes) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300" fill="white"/><text x="40" y="150" font-size="42" font-family="sans-serif">${ligne}</text></svg>`;
    const image = await pdf.embedPng(await sharp(Buffer.from(svg)).png().toBuffer());
    pdf.addPage([450, 150]).drawImage(image, { x: 0, y: 0, width: 450, height: 150 });
  }
  return Buffer.from(await pdf.save());
}

describe('un document numérisé', () => {
  it('est lu dans son image, une seule fois, et la lecture est gardée à côté de lui', async () => {
    const chemin = path.join(temporaryFolder(), 'enquete.pdf');
    writeFileSync(chemin, await makeScan('La campanule fleurit en été', ''));
    const avancements: string[] = [];
    const lu = await readDocument(chemin, {
      cache: emptyCache(),
      report: (fichier, { etape, page, faites, total }) =>
        etape === 'ocr' &&
        avancements.push(`${fichier} p. ${String(page)} (${String(faites)}/${String(total)})`),
    });
    expect(textOf(lu)).toContain('campanule');
    expect(lu.pages[0]).toMatchObject({ methode: 'ocr', bande: 'bon' });
    expect(lu.pages[1]).toMatchObject({ methode: 'vide', bande: 'bon' });
    expect(avancements.sort()).toEqual(['enquete.pdf p. 1 (2/2)', 'enquete.pdf p. 2 (1/2)'].sort());

    const gardee = readFileSync(lecturePathOf(chemin), 'utf8');
    const relu = await readDocument(chemin, {
      cache: emptyCache(),
      report: (_, { etape, page }) => {
        if (etape === 'ocr') expect(page, 'seule la page blanche est regardée de nouveau').toBe(2);
      },
    });
    expect(relu).toEqual(lu);
    expect(readFileSync(lecturePathOf(chemin), 'utf8')).toBe(gardee);
  });

  it('dit que ses pages ne sont pas lues quand on ne demande pas la reconnaissance', async () => {
    const chemin = path.join(temporaryFolder(), 'enquete.pdf');
    writeFileSync(chemin, await makeScan('Invisible'));
    const lu = await readDocument(chemin, { cache: emptyCache(), ocr: false });
    expect(lu.pages[0]).toMatchObject({ methode: 'vide', bande: 'illisible' });
    expect(lu.avertissements).toEqual([{ code: 'pages-non-lues', pages: [1] }]);
    expect(existsSync(lecturePathOf(chemin))).toBe(false);
  });
});

describe('la confiance d’une page', () => {
  it.each([
    [{ confiance: 94, partSure: 0.98, mots: 258 }, 'bon'],
    [{ confiance: 80, partSure: 0.8, mots: 258 }, 'a-verifier'],
    [{ confiance: 46, partSure: 0.31, mots: 265 }, 'illisible'],
    [{ confiance: 95, partSure: 1, mots: 1 }, 'illisible'],
  ] as const)('%j est « %s »', (mesure, bande) => {
    expect(bandOf(mesure)).toBe(bande);
  });
});
