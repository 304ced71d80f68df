import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { onTestFinished } from 'vitest';
import type { ChangementExemple } from '#domain/guide/anomalie-expliquee.schema.ts';

/** The example of the guide: a small sound content, shown file by file. */
export const DOSSIER_EXEMPLE = path.resolve(import.meta.dirname, '../../../content/guide/exemple');

const DIAGNOSTIC = 'contrats/pays-d-exemple/2025/annexes/diagnostic.pdf';

/** The document of the example: three pages, the second of which gives a person's address. */
const PAGES = [
  'Le diagnostic local de santé décrit la santé des habitants.',
  'Pour toute question sur ce diagnostic,\nécrivez à jeanne.dupont@gmail.com\nqui vous répondra.',
  'Les ateliers ont réuni les habitants et les soignants.',
];

async function unDiagnostic(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const police = await pdf.embedFont(StandardFonts.Helvetica);
  for (const texte of PAGES) {
    const page = pdf.addPage([595, 842]);
    texte.split('\n').forEach((ligne, rang) => {
      page.drawText(ligne, { x: 50, y: 780 - 20 * rang, size: 12, font: police });
    });
  }
  return pdf.save();
}

/**
 * The example as a content folder of its own, that goes away with the test.
 * @param moment before or after the changes; without changes, the sound example
 */
export async function unExemple(changements: readonly ChangementExemple[] = [], moment: 'avant' | 'apres' = 'apres'): Promise<string> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-exemple-'));
  onTestFinished(() => {
    rmSync(dossier, { recursive: true, force: true });
  });
  cpSync(DOSSIER_EXEMPLE, dossier, { recursive: true });
  writeFileSync(path.join(dossier, DIAGNOSTIC), await unDiagnostic());
  for (const changement of changements) appliquer(dossier, changement, moment);
  return dossier;
}

function appliquer(dossier: string, changement: ChangementExemple, moment: 'avant' | 'apres'): void {
  const { fichier, avant, apres, nomAvant, encodageAvant, documentAvant } = changement;
  const chemin = path.join(dossier, fichier);
  mkdirSync(path.dirname(chemin), { recursive: true });
  const nouveau = moment === 'avant' ? avant : apres;
  const passage = changement.passage ?? apres;
  if (avant !== undefined && passage !== undefined && existsSync(chemin))
    writeFileSync(chemin, remplacer(readFileSync(chemin, 'utf8'), passage, nouveau ?? '', fichier));
  else if (nouveau !== undefined) writeFileSync(chemin, `${nouveau.trimEnd()}\n`);
  if (moment === 'apres') return;
  // Apostrophes of the guide are not in this encoding, as they are not in the files that have it.
  if (encodageAvant) writeFileSync(chemin, Buffer.from(readFileSync(chemin, 'utf8').replaceAll('’', "'"), 'latin1'));
  if (documentAvant === 'page-web') writeFileSync(chemin, '<!doctype html><title>Diagnostic</title>');
  if (nomAvant !== undefined) renameSync(chemin, path.join(dossier, nomAvant));
}

/** The passage must be there once, or the example would show what it does not try. */
function remplacer(texte: string, passage: string, nouveau: string, fichier: string): string {
  const morceaux = texte.split(passage.trimEnd());
  if (morceaux.length !== 2) throw new Error(`« ${passage} » est ${morceaux.length - 1} fois dans ${fichier}`);
  return morceaux.join(nouveau.trimEnd());
}
