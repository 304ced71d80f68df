import type { AvancementLecture } from '#documents/reading/reading.types.ts';

const PAS_TEXTE = 200;

/** Tells how far the reading of a document is: one line a page for OCR, which is slow, one for 200 pages of text. */
export function reportReading(fichier: string, { etape, page, faites, total }: AvancementLecture): void {
  if (etape === 'ocr') console.error(`  ${fichier} : page ${page} reconnue (${faites} sur ${total})`);
  else if (faites % PAS_TEXTE === 0 && faites < total) console.error(`  ${fichier} : ${faites} pages lues sur ${total}`);
}
