import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ecrireTableauFautif, IMPORT, CONTENU } from './sessions.ts';
import { jouer } from './terminal.ts';

/** A spreadsheet written by a command, to picture as a person opens it. */
export interface TableurAPrendre {
  readonly nom: string;
  /** Makes the spreadsheet in a folder, and gives its name. */
  readonly faire: (dossier: string) => Promise<string>;
  /** Words of the sheet to show: the table that holds them. */
  readonly montre: string;
  /** Part of the sheet that is pictured, in points from its top left corner. */
  readonly largeur: number;
  readonly hauteur: number;
}

/** The spreadsheets of the guide. */
export const TABLEURS: readonly TableurAPrendre[] = [
  {
    nom: 'modele',
    faire: async (dossier) => {
      await jouer({ commande: '', script: ['scripts/cls.ts', 'modele', '--vers', 'modele.xlsx'] }, dossier);
      return 'modele.xlsx';
    },
    montre: 'Intitulé de l’action',
    largeur: 1060,
    hauteur: 96,
  },
  {
    nom: 'a-corriger',
    faire: async (dossier) => {
      ecrireTableauFautif(dossier);
      await jouer({ commande: '', script: ['scripts/cls.ts', ...IMPORT, '--contenu', CONTENU] }, dossier);
      return 'actions-2026-a-corriger.xlsx';
    },
    montre: 'Pourquoi',
    largeur: 1060,
    hauteur: 102,
  },
];

/** Opens a spreadsheet with LibreOffice, as a page: what it shows is what the person sees. */
function ouvrir(dossier: string, fichier: string): string {
  const profil = mkdtempSync(path.join(tmpdir(), 'portail-guide-bureau-'));
  const { status, error } = spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${profil}`, '--headless', '--convert-to', 'html', '--outdir', dossier, path.join(dossier, fichier)],
    { stdio: 'ignore' },
  );
  if (error !== undefined || status !== 0) throw new Error('LibreOffice (soffice) est nécessaire pour prendre les tableurs.');
  return readFileSync(path.join(dossier, fichier.replace(/\.xlsx$/, '.html')), 'utf8');
}

const STYLE = `
  body { margin: 0; background: #fff; }
  table { border-collapse: collapse; }
  td { font-family: Carlito, 'Liberation Sans', sans-serif !important; font-size: 13px !important; padding: 3px 5px; border: 1px solid #d5dbde; }
  td * { font-family: inherit !important; font-size: 13px !important; }
  a.comment-indicator { float: right; width: 7px !important; height: 7px !important; border: 0 !important; }
`;

/** The picture of one sheet of a spreadsheet, cut to its first rows and columns. */
export async function prendreTableur(tableur: TableurAPrendre, dossier: string, browser: Browser, finesse: number): Promise<Buffer> {
  const html = ouvrir(dossier, await tableur.faire(dossier));
  const { largeur, hauteur, montre } = tableur;
  const page = await browser.newPage({ viewport: { width: 6000, height: 2000 }, deviceScaleFactor: finesse });
  await page.setContent(html);
  await page.addStyleTag({ content: STYLE });
  const feuille = page.locator('table', { hasText: montre }).last();
  await feuille.evaluate((element) => {
    document.body.replaceChildren(element);
  });
  const image = await page.screenshot({ clip: { x: 0, y: 0, width: largeur, height: hauteur } });
  await page.close();
  return image;
}
