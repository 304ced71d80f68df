/*
 * Makes the three PDF annexes of the fictitious contract again, from its own content files and from
 * `textes/`. The same texts, browser and libraries give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { renderContrat } from './contrat.document.ts';
import { renderPagesDiagnostic } from './diagnostic.document.ts';
import { findPages } from './find-pages.ts';
import { type FicheIdentite, finishPdf, printHtml } from './print-pdf.ts';
import { type Exemple, readExemple } from './read-exemple.ts';
import { scanPages } from './scan.ts';
import { renderSynthese } from './synthese.document.ts';

const CONTENU = path.resolve(import.meta.dirname, '../../content');
const CONTRAT = 'val-d-exemple/2025';
const AUTEUR = 'Communauté de communes du Val d’Exemple (fictive)';
const SUJET = 'Document fictif, écrit pour la démonstration';

const identite = (titre: string, jour: string): FicheIdentite => ({ titre, sujet: SUJET, auteur: AUTEUR, jour });

async function makeContrat(browser: Browser, exemple: Exemple): Promise<Uint8Array> {
  const sansNumeros = await PDFDocument.load(await printHtml(browser, renderContrat(exemple, new Map())));
  const html = renderContrat(exemple, findPages(sansNumeros));
  return finishPdf(await PDFDocument.load(await printHtml(browser, html)), identite(`${exemple.contrat.titre}, texte signé`, '2025-03-18'));
}

async function makeSynthese(browser: Browser, exemple: Exemple): Promise<Uint8Array> {
  const document = await PDFDocument.load(await printHtml(browser, renderSynthese(exemple)));
  return finishPdf(document, identite(`L’essentiel du ${exemple.contrat.titre.replace('Contrat', 'contrat')}`, '2025-04-07'));
}

async function makeDiagnostic(browser: Browser): Promise<Uint8Array> {
  const document = await scanPages(browser, renderPagesDiagnostic());
  return finishPdf(document, identite('Diagnostic local de santé du Val d’Exemple (document numérisé)', '2024-10-03'));
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('Aucun navigateur Chrome ou Chromium sur cette machine.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const exemple = readExemple(CONTENU, CONTRAT);
  const annexes = {
    'contrat-signe.pdf': await makeContrat(browser, exemple),
    'synthese.pdf': await makeSynthese(browser, exemple),
    'diagnostic-numerise.pdf': await makeDiagnostic(browser),
  };
  for (const [nom, octets] of Object.entries(annexes)) writeFileSync(path.join(CONTENU, 'contrats', CONTRAT, 'annexes', nom), octets);
  console.log(`Annexes de l’exemple : ${Object.entries(annexes).map(([nom, { length }]) => `${nom} ${Math.round(length / 1000)} ko`).join(', ')}.`);
} finally {
  await browser.close();
}
