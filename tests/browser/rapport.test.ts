import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const SEARCH = 'q=santé mentale&statut=en-cours';
const searchPage = (query: string) => `/recherche/?${new URLSearchParams(query)}`;
const reportPage = (query: string) => `/recherche/rapport/?${new URLSearchParams(query)}`;
const part = (page: Page, name: string) => page.locator(`main [data-champ="${name}"]`);
const ready = (page: Page) => page.locator('[data-rapport][data-etat="pret"]').waitFor();
const lines = (page: Page) => page.locator('[data-champ="liste"] > li');
const numberIn = (text: string) => Number(/\d[\d\s]*/u.exec(text)?.[0].replace(/\s/gu, ''));

/** Clicks a button that gives a file, and reads it. */
async function downloaded(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await part(page, button).click();
  const download = await waiting;
  const text = readFileSync(await download.path(), 'utf8');
  const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true });
  const start = rows.findIndex(([first]) => first === 'Ligne');
  return {
    name: download.suggestedFilename(),
    text,
    head: rows.slice(0, start),
    table: rows.slice(start),
  };
}

test('au-dessus des résultats, le fichier a le nombre de lignes que le bouton annonce, et sa taille est dite', async ({
  open,
}) => {
  const { page, problems } = await open(searchPage(SEARCH));
  await part(page, 'rapport-csv').waitFor();
  const told = numberIn(await part(page, 'rapport-csv').innerText());
  expect(told).toBeGreaterThan(10);
  const { name, text, head, table } = await downloaded(page, 'rapport-csv');
  expect(table).toHaveLength(told + 1);
  expect(name).toMatch(/^recherche-sante-mentale-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(Object.fromEntries(head)).toMatchObject({
    'Mots cherchés': '« santé mentale »',
    Filtres: 'État du contrat : En cours',
  });
  const column = table[0]?.indexOf('Adresse') ?? -1;
  for (const row of table.slice(1)) expect(row[column]).toMatch(/^https?:\/\/[^/]+\/.+/);
  await expect
    .poll(() => part(page, 'rapport-etat').innerText())
    .toMatch(/^Fichier téléchargé\s: [\d\s]+ lignes, [\d,\s]+(?:ko|Mo)\.$/u);
  expect(problems).toEqual([]);
});

test('sans résultat, aucun rapport n’est proposé ; il revient avec des résultats', async ({
  open,
}) => {
  const { page } = await open(searchPage('q=xyzzyq'));
  await page.locator('[data-recherche][data-etat="pret"]').waitFor();
  expect(await part(page, 'rapport').isVisible()).toBe(false);
  await part(page, 'saisie').fill('santé');
  await page.keyboard.press('Enter');
  await part(page, 'rapport-csv').waitFor();
});

test('la version à imprimer a les mêmes lignes que le fichier, numérotées de même, mots marqués', async ({
  open,
}) => {
  const { page, problems } = await open(searchPage(SEARCH));
  await part(page, 'rapport-csv').waitFor();
  const told = numberIn(await part(page, 'rapport-csv').innerText());
  await part(page, 'rapport-lien').click();
  await ready(page);
  expect(await lines(page).count()).toBe(told);
  expect(await lines(page).locator('mark').count()).toBeGreaterThan(told / 2);
  const { table } = await downloaded(page, 'csv');
  const addresses = table.slice(1).map((row) => row[table[0]?.indexOf('Adresse') ?? -1]);
  expect(await page.locator('li .adresse').allInnerTexts()).toEqual(addresses);
  const starts = await page
    .locator('[data-champ="liste"]')
    .evaluateAll((all) => all.map((list) => (list as HTMLOListElement).start));
  expect(starts[0]).toBe(1);
  expect(problems).toEqual([]);
});

test('le rapport mène à la recherche d’où il vient, et à ses résultats', async ({ open }) => {
  const { page } = await open(reportPage(SEARCH));
  await ready(page);
  expect(await part(page, 'retour').getAttribute('href')).toContain('statut=en-cours');
  const href = (await lines(page).first().locator('a').getAttribute('href')) ?? '';
  await lines(page).first().locator('a').click();
  expect(new URL(page.url()).pathname).toBe(href.split('#')[0]);
});

test('la tête du rapport dit tout ce qu’il faut pour le citer', async ({ open }) => {
  const { page } = await open(reportPage('q=saponaire'));
  await ready(page);
  const head = await part(page, 'en-tete').innerText();
  for (const fact of ['saponaire', 'Version de l’index', 'Adresse de la recherche', '?q=saponaire'])
    expect(head).toContain(fact);
  expect(await lines(page).first().innerText()).toContain('Exemple fictif');
});

test('sans recherche dans l’adresse, le rapport le dit et ne charge pas l’index', async ({
  open,
}) => {
  const { page, problems } = await open('/recherche/rapport/');
  await ready(page);
  expect(await part(page, 'statut').innerText()).toContain('aucune recherche');
  expect(await part(page, 'rapport').isVisible()).toBe(false);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => /\/index-recherche\//.test(name))).toEqual([]);
  expect(problems).toEqual([]);
});

test('une recherche sans résultat le dit, avec sa tête et aucune ligne', async ({ open }) => {
  const { page } = await open(reportPage('q=xyzzyq'));
  await ready(page);
  expect(await part(page, 'statut').innerText()).toBe('Aucun résultat.');
  expect(await part(page, 'en-tete').innerText()).toMatch(/nulle part\s: «\sxyzzyq\s»/u);
  expect(await lines(page).count()).toBe(0);
});

test('si un texte ne peut pas être lu, le rapport ne montre rien plutôt qu’une partie', async ({
  open,
}) => {
  const { page } = await open('/recherche/rapport/');
  await page.route('**/index-recherche/*/textes/**', (route) => route.abort());
  await page.goto(new URL(reportPage(SEARCH), page.url()).href);
  await ready(page);
  expect(await part(page, 'statut').innerText()).toContain('n’a pas pu être préparé');
  expect(await part(page, 'rapport').isVisible()).toBe(false);
});

test('sans JavaScript, la page dit ce qu’il faut et mène ailleurs par des liens', async ({
  open,
}) => {
  const { page } = await open(reportPage(SEARCH), { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('a besoin de JavaScript');
  expect(await part(page, 'statut').isVisible()).toBe(false);
  const links = page.locator('main a:visible');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/recherche/',
    '/donnees/',
  ]);
});

test('le rapport est hors des moteurs de recherche du Web', async ({ open }) => {
  const { page } = await open('/recherche/rapport/');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
});

test('imprimé depuis un écran sombre, il est noir sur blanc, sans boutons ni menus', async ({
  open,
}) => {
  const { page } = await open(reportPage(SEARCH), { colorScheme: 'dark' });
  await ready(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.locator('html').evaluate((html) => {
    const { backgroundColor, color } = getComputedStyle(html);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  for (const name of ['retour', 'imprimer', 'csv'])
    expect(await part(page, name).isVisible(), name).toBe(false);
});

test.for([
  ['avec des lignes', SEARCH],
  ['sans ligne', 'q=xyzzyq'],
  ['sans recherche', ''],
] as const)('%s, à 320 px, rien ne déborde et axe ne trouve rien', async ([, query], { open }) => {
  const { page } = await open(reportPage(query), { width: 320 });
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
});
