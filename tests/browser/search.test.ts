import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const RESULTS = 'main [data-champ="tous"] > *, main [data-champ="partiels"] > *';
const links = (page: Page) => page.locator(RESULTS).locator('a');
const status = (page: Page) => page.getByRole('status').first();
/** Number of results told; pages of documents, which come later, are told after it. */
const told = async (page: Page) =>
  Number(/^[\d\s]+(?=résultats?)/u.exec(await status(page).innerText())?.[0].replace(/\s/gu, '') ?? NaN);
const searchBox = (page: Page) => page.locator('form[data-suggestions] input');

const hrefs = (page: Page) =>
  links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const search = (words: string) => `/recherche/?q=${encodeURIComponent(words)}`;

test.for([
  ['accès', 'accès'],
  ['l’accès', 'accès'],
  ["l'accès", 'accès'],
  ['acces', 'accès'],
  ['ACCÈS', 'accès'],
  ['coeur', 'cœur'],
  ['saisonnalité', 'saisonn'],
  ['CLSM', 'CLSM'],
] as const)(
  '« %s » trouve des passages qui parlent de « %s »',
  async ([words, found], { open }) => {
    const { page, problems } = await open(search(words));
    await expect.poll(() => links(page).count()).toBeGreaterThan(0);
    const text = (await page.locator(RESULTS).allInnerTexts()).join(' ').toLowerCase();
    expect(text).toContain(found.toLowerCase());
    expect(problems).toEqual([]);
  },
);

test.for([
  ["d'Apt", '/contrats/apt/'],
  ['d’Apt', '/contrats/apt/'],
  ['Royan', '/contrats/cara/'],
  ['marseille', '/contrats/marseille/'],
] as const)('« %s » mène au territoire %s', async ([words, territoire], { open }) => {
  const { page } = await open(search(words));
  await expect
    .poll(async () => (await hrefs(page)).some((href) => href.startsWith(territoire)))
    .toBe(true);
});

test('un mot qui n’existe pas ne trouve rien, et la page le dit', async ({ open }) => {
  const { page } = await open(search('zzyzxqwv'));
  await expect.poll(() => status(page).innerText()).toMatch(/aucun/i);
  expect(await links(page).count()).toBe(0);
});

test('on cherche au clavier, et l’adresse garde la recherche', async ({ open }) => {
  const { page } = await open('/recherche/');
  await searchBox(page).focus();
  await page.keyboard.type('santé mentale');
  await page.keyboard.press('Enter');
  await expect.poll(() => links(page).count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('santé mentale');
});

test('la recherche de l’accueil mène à ses résultats', async ({ open }) => {
  const { page } = await open('/');
  await searchBox(page).fill('addictions');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/recherche/');
  await expect.poll(() => links(page).count()).toBeGreaterThan(0);
});

test('un filtre resserre les résultats, se coche au clavier, et se retrouve par l’adresse et par « retour »', async ({
  open,
}) => {
  const { page } = await open(search('santé'));
  await expect.poll(() => links(page).count()).toBeGreaterThan(0);
  const before = await told(page);
  expect(before).toBeGreaterThan(0);

  const box = page.locator('main input[type="checkbox"][name="type"]:not(:disabled)').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => told(page)).toBeLessThan(before);
  expect(new URL(page.url()).searchParams.getAll('type')).toEqual([
    await box.getAttribute('value'),
  ]);
  const filtered = await told(page);

  await page.reload();
  await expect.poll(() => told(page)).toBe(filtered);
  expect(await box.isChecked()).toBe(true);

  await page.goBack();
  await expect.poll(() => told(page)).toBe(before);
  expect(await box.isChecked()).toBe(false);
});

test('rien de l’index n’est chargé avant qu’on cherche', async ({ open }) => {
  const { page } = await open('/recherche/');
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => /\/index-recherche\//.test(name))).toEqual([]);
});
