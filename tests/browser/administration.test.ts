import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { donneesAdministration } from '#publishing/administration/donnees.ts';
import { type LocalSite, serveSite } from '../../scripts/serve.ts';
import { construireAdministration } from '../../src/administration/construire.ts';
import { copyOneTerritoire } from '../site/support/small-content.ts';
import { test } from './support/browser-test.ts';
import { choisirDossier, relireDossier } from './support/dossier-choisi.ts';

const FICHE = 'contrats/val-d-exemple/2025/fiches/1-1.md';
const contenu = copyOneTerritoire('val-d-exemple');
const site = mkdtempSync(path.join(tmpdir(), 'portail-administration-'));
let serveur: LocalSite;

beforeAll(async () => {
  const portail = path.join(contenu, 'portail.yaml');
  writeFileSync(portail, `${readFileSync(portail, 'utf8')}\nadministration: local\n`);
  const donnees = donneesAdministration(contenu, readContent(contenu, { defauts: 'content' }).entrees, '/');
  if (!donnees) throw new Error('The content does not ask for the administration page');
  cpSync('public/favicon.svg', path.join(site, 'favicon.svg'));
  await construireAdministration(path.join(site, 'admin'), donnees);
  serveur = await serveSite({ folder: site, base: '/' }, 0);
});
afterAll(async () => {
  await serveur.close();
  for (const dossier of [contenu, site]) rmSync(dossier, { recursive: true, force: true });
});

/** A page on which the person has opened their folder, and all that it asked of anyone since. */
const admin = test.extend('bureau', async ({ browser }, { onCleanup }) => {
  // The browser speaks English: the page must not.
  const contexte = await browser.newContext({ locale: 'en-US' });
  onCleanup(() => contexte.close());
  const page = await contexte.newPage();
  const ailleurs: string[] = [];
  const erreurs: string[] = [];
  page.on('request', (requete) => {
    if (!requete.url().startsWith(serveur.address) && !/^(blob|data):/.test(requete.url())) ailleurs.push(requete.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') erreurs.push(message.text());
  });
  page.on('pageerror', (erreur) => erreurs.push(erreur.message));
  return { page, ailleurs, erreurs };
});

async function ouvrir(page: Page, sous = ''): Promise<void> {
  await page.goto(`${serveur.address}admin/`);
  await choisirDossier(page, contenu, sous);
  await page.reload();
  await page.getByRole('button', { name: 'Ouvrir le dossier du contenu' }).click();
  await page.getByText('Fichiers communs').first().waitFor();
}

async function ouvrirFiche(page: Page, nom: string): Promise<void> {
  await page.goto(`${serveur.address}admin/#/collections/fiches-2025/${nom}`);
  await page.getByRole('textbox', { name: 'Titre' }).first().waitFor();
}

const enregistrer = (page: Page) => page.getByRole('button', { name: 'Enregistrer' }).click();

/** Anomalies of the content as the browser has written it. */
async function controler(page: Page, sous = ''): Promise<string[]> {
  const copie = mkdtempSync(path.join(tmpdir(), 'portail-relu-'));
  cpSync(contenu, copie, { recursive: true });
  for (const [fichier, texte] of Object.entries(await relireDossier(page))) writeFileSync(path.join(copie, path.posix.relative(sous, fichier)), texte);
  const { anomalies } = checkContent(copie);
  rmSync(copie, { recursive: true });
  return anomalies.map(({ fichier, trouve }) => `${fichier} : ${trouve}`);
}

const lignes = (texte: string) => texte.split('\n');

test('sans la ligne « administration » dans portail.yaml, rien de cette page n’est publié', () => {
  expect(existsSync(path.join(inject('siteFolder'), 'admin'))).toBe(false);
});

describe('/admin/ dans un navigateur', () => {
  admin('un agent modifie une fiche de son dossier : seule la ligne changée change, le contrôle passe, rien ne sort de l’ordinateur', async ({ bureau: { page, ailleurs, erreurs } }) => {
    await ouvrir(page);
    await ouvrirFiche(page, 'entries/1-1');
    await page.getByRole('textbox', { name: 'Titre' }).first().fill('Aller vers tous les habitants');
    await page.getByRole('textbox', { name: 'Numéro' }).first().fill('1.10');
    await enregistrer(page);
    await expect.poll(async () => (await relireDossier(page))[FICHE]).toContain('titre: Aller vers tous les habitants');

    const avant = lignes(readFileSync(path.join(contenu, FICHE), 'utf8'));
    const apres = lignes((await relireDossier(page))[FICHE] ?? '');
    expect(apres.filter((ligne) => !avant.includes(ligne))).toEqual(['titre: Aller vers tous les habitants', 'code: "1.10"']);
    expect(apres).toHaveLength(avant.length);
    expect(await controler(page)).toEqual([]);
    expect(ailleurs).toEqual([]);
    expect(erreurs).toEqual([]);
  });

  admin('le contenu est trouvé dans le dossier du projet, et une fiche nouvelle passe le contrôle', async ({ bureau: { page, ailleurs } }) => {
    await ouvrir(page, 'content');
    await ouvrirFiche(page, 'new');
    await page.getByRole('textbox', { name: 'Titre' }).first().fill('Former les aidants');
    await page.getByRole('textbox', { name: 'Nom du fichier' }).first().fill('4-9');
    await enregistrer(page);
    const fiche = 'content/contrats/val-d-exemple/2025/fiches/4-9.md';
    await expect.poll(async () => (await relireDossier(page))[fiche]).toMatch(/^---\n# yaml-language-server: .+\ntitre: Former les aidants\n---\n$/);
    expect(await controler(page, 'content')).toEqual([]);
    expect(ailleurs).toEqual([]);
  });

  admin('ce que le contrôle refuserait n’est pas écrit, et la raison est dite en français', async ({ bureau: { page } }) => {
    await ouvrir(page);
    // Fields are drawn as they come into view: the text is the last one.
    await page.setViewportSize({ width: 1280, height: 6000 });
    await ouvrirFiche(page, 'entries/2-1');
    await page.getByRole('group', { name: 'Texte' }).locator('textarea').fill('Du <b>gras</b>.');
    await enregistrer(page);
    await page.getByText('L’enregistrement a été refusé').waitFor();
    expect(await page.getByText('Rien n’a été enregistré').innerText()).toContain('<b>');
    const fiche = 'contrats/val-d-exemple/2025/fiches/2-1.md';
    expect((await relireDossier(page))[fiche]).toBe(readFileSync(path.join(contenu, fiche), 'utf8'));
  });
});
