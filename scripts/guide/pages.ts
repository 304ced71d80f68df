import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { choisirDossier } from '../../tests/browser/support/dossier-choisi.ts';
import { serveSite } from '../serve.ts';
import { CONTENU, copierExemple } from './sessions.ts';

/** A page of the portal to picture. */
export interface PageAPrendre {
  readonly nom: string;
  readonly chemin: string;
  readonly largeur: number;
  readonly hauteur: number;
  /** What the person does there before the picture. */
  readonly faire?: (page: Page, contenu: string) => Promise<void>;
}

/** Pages of the example contract, as its readers see them; and a fiche of it, as its writer does. */
export const PAGES_A_PRENDRE: readonly PageAPrendre[] = [
  { nom: 'page-contrat', chemin: 'contrats/pays-d-exemple/2025/', largeur: 1000, hauteur: 720 },
  { nom: 'page-fiche', chemin: 'contrats/pays-d-exemple/2025/fiches/1-1/', largeur: 1000, hauteur: 900 },
  { nom: 'admin', chemin: 'admin/', largeur: 1100, hauteur: 760, faire: ouvrirUneFiche },
];

async function ouvrirUneFiche(page: Page, contenu: string): Promise<void> {
  await choisirDossier(page, contenu);
  await page.reload();
  await page.getByRole('button', { name: 'Ouvrir le dossier du contenu' }).click();
  await page.getByText('Fichiers communs').first().waitFor();
  await page.goto(`${page.url().split('#')[0] ?? ''}#/collections/fiches-2025/entries/1-1`);
  await page.getByRole('textbox', { name: 'Titre' }).first().waitFor();
}

/** The portal of the example contract alone. */
export interface PortailServi {
  readonly adresse: string;
  /** Folder of its content. */
  readonly contenu: string;
  readonly fermer: () => Promise<void>;
}

/** Builds the portal of the example contract, with its forms, and serves it. */
export async function servirExemple(): Promise<PortailServi> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-guide-'));
  copierExemple(dossier);
  const contenu = path.join(dossier, CONTENU);
  appendFileSync(path.join(contenu, 'portail.yaml'), 'administration: local\n');
  const sortie = path.join(dossier, 'site');
  const { status } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, '../build.ts'), '--contenu', contenu, '--sortie', sortie],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('Le portail d’exemple n’a pas pu être construit.');
  const serveur = await serveSite({ folder: sortie, base: '/' }, 0);
  return {
    adresse: serveur.address,
    contenu,
    fermer: async () => {
      await serveur.close();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
