import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { makePdf } from './support/pdf.ts';
import { readBytes, textOf } from './support/reading.ts';

/** Two columns of text, the second one written after the first. */
async function makeTwoColumns(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const colonnes = [
    [
      'Le contrat réunit les acteurs du médico-',
      'social et les communes, et il mène la',
      'concertation avec tous les',
    ],
    ['habitants du territoire. Il est évalué chaque', 'année par le comité de pilotage.'],
  ];
  colonnes.forEach((lignes, colonne) => {
    lignes.forEach((ligne, rang) => {
      page.drawText(ligne, { x: 50 + colonne * 270, y: 760 - rang * 15, size: 11, font });
    });
  });
  return Buffer.from(await pdf.save());
}

describe('un PDF', () => {
  it('en deux colonnes garde son ordre et ses mots composés', async () => {
    const lu = await readBytes('colonnes.pdf', await makeTwoColumns());
    expect(textOf(lu)).toBe(
      'Le contrat réunit les acteurs du médico-social et les communes, et il mène la concertation avec tous les habitants du territoire. Il est évalué chaque année par le comité de pilotage.',
    );
  });

  it('dit son titre et sa langue', async () => {
    const pdf = await makePdf(
      [['Un texte assez long pour être du texte, et non une image.']],
      (document) => {
        document.setTitle('Diagnostic local');
        document.catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'));
      },
    );
    expect(await readBytes('a.pdf', pdf)).toMatchObject({
      titre: 'Diagnostic local',
      langue: 'fr-FR',
      balise: false,
      chiffre: false,
    });
  });

  it('signale ses fichiers joints, qui ne sont pas lus', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(Buffer.from('secret'), 'note.txt');
    const lu = await readBytes('a.pdf', Buffer.from(await pdf.save()));
    expect(lu.avertissements).toContainEqual({ code: 'fichiers-joints', pages: [] });
  });
});
