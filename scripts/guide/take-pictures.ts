import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser } from '../browser.ts';
import { PAGES_A_PRENDRE, servirExemple } from './pages.ts';
import { type Session, SESSIONS } from './sessions.ts';
import { prendreTableur, TABLEURS } from './tableurs.ts';
import { jouer } from './terminal.ts';
import { terminalHtml } from './terminal.html.ts';

/*
 * Takes the pictures of the guide from the real tool: `node scripts/guide/take-pictures.ts`, all of them,
 * or those that are named. Each terminal session is really run, in a folder that goes away; its text is
 * kept beside, for whoever does not see pictures.
 */
const PROJET = path.resolve(import.meta.dirname, '../..');
const IMAGES = path.join(PROJET, 'public/guide');
const TEXTES = path.join(PROJET, 'content/guide/terminal');
/** What stands for the folder of whoever took the pictures. */
const CHEZ_SOI = '/home/camille';

const COULEURS = 24;
/** Dots of the picture for one of the page: letters stay sharp on fine screens. */
const FINESSE = 1.25;

const voulues = new Set(process.argv.slice(2));
const estVoulue = ({ nom }: { readonly nom: string }) => voulues.size === 0 || voulues.has(nom);

async function enregistrer(nom: string, image: Buffer): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  // Few colours are enough for letters on a plain ground, and weigh half as much.
  const reduite = await sharp(image).png({ palette: true, colours: COULEURS, effort: 10 }).toBuffer();
  const { size } = await sharp(reduite).webp({ lossless: true, effort: 6 }).toFile(path.join(IMAGES, `${nom}.webp`));
  console.log(`${nom}.webp : ${Math.round(size / 1000)} ko`);
}

async function prendreSession({ nom, preparer, saisies, lignes }: Session, browser: Browser): Promise<void> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-guide-'));
  try {
    preparer(dossier);
    const parties: string[] = [];
    for (const saisie of saisies) parties.push(`$ ${saisie.commande}\n${await jouer(saisie, dossier)}`);
    const texte = parties.join('\n\n').replaceAll(dossier, CHEZ_SOI).replace(/[ \t]+$/gm, '');
    mkdirSync(TEXTES, { recursive: true });
    writeFileSync(path.join(TEXTES, `${nom}.txt`), `${texte}\n`);
    const [premiere, ...suite] = texte.split('\n');
    const montre = lignes !== undefined && suite.length > lignes ? [premiere, '…', ...suite.slice(-lignes)].join('\n') : texte;
    const page = await browser.newPage({ viewport: { width: 1100, height: 400 }, deviceScaleFactor: FINESSE });
    await page.setContent(terminalHtml(montre));
    await enregistrer(nom, await page.locator('pre').screenshot());
    await page.close();
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

async function prendrePages(browser: Browser): Promise<void> {
  const pages = PAGES_A_PRENDRE.filter(estVoulue);
  if (pages.length === 0) return;
  const { adresse, contenu, fermer } = await servirExemple();
  for (const { nom, chemin, largeur, hauteur, faire } of pages) {
    const page = await browser.newPage({ viewport: { width: largeur, height: hauteur }, deviceScaleFactor: FINESSE });
    await page.goto(new URL(chemin, adresse).href);
    await faire?.(page, contenu);
    await page.evaluate(() => document.fonts.ready);
    await enregistrer(nom, await page.screenshot());
    await page.close();
  }
  await fermer();
}

async function prendreTableurs(browser: Browser): Promise<void> {
  for (const tableur of TABLEURS.filter(estVoulue)) {
    const dossier = mkdtempSync(path.join(tmpdir(), 'portail-guide-'));
    await enregistrer(tableur.nom, await prendreTableur(tableur, dossier, browser, FINESSE));
    rmSync(dossier, { recursive: true, force: true });
  }
}

const executablePath = findBrowser();
if (executablePath === undefined || !existsSync(executablePath)) throw new Error('Chrome ou Chromium est nécessaire (CHROME_PATH).');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const session of SESSIONS.filter(estVoulue)) await prendreSession(session, browser);
await prendreTableurs(browser);
await prendrePages(browser);
await browser.close();
