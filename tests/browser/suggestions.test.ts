import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];
const field = (page: Page) => page.locator('form[data-suggestions] input');
const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => field(page).getAttribute('aria-activedescendant');
const pathname = (page: Page) => new URL(page.url()).pathname;

/** Types as a person does, and waits for the list. */
async function type(page: Page, text: string): Promise<void> {
  await field(page).click();
  await field(page).pressSequentially(text);
  await expect.poll(() => options(page).count()).toBeGreaterThan(0);
}

const indexFiles = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.json')),
  );

test('rien de l’index n’est chargé avant que le champ ait le focus', async ({ open }) => {
  const { page } = await open('/');
  await page.waitForLoadState('networkidle');
  expect(await indexFiles(page)).toEqual([]);
  await field(page).focus();
  await expect.poll(() => indexFiles(page)).toHaveLength(2);
});

test('au clavier : les flèches parcourent la liste, le focus reste au champ, Entrée mène à la page', async ({
  open,
}) => {
  const { page, problems } = await open('/');
  await type(page, 'royan atl');
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  expect(await active(page)).toBeNull();

  await page.keyboard.press('ArrowDown');
  const chosen = list(page).locator('[aria-selected="true"]');
  expect(await chosen.getAttribute('id')).toBe(await active(page));
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await chosen.textContent()).toMatch(/^Royan Atlantique \(CARA\), territoire, Charente/);

  await page.keyboard.press('Enter');
  await expect.poll(() => pathname(page)).toBe('/contrats/cara/');
  expect(problems).toEqual([]);
});

test('Entrée sans option choisie cherche ce qui est écrit, même si une liste est ouverte', async ({
  open,
}) => {
  const { page } = await open('/');
  await type(page, 'santé');
  await page.keyboard.press('Enter');
  await expect.poll(() => pathname(page)).toBe('/recherche/');
  expect(new URL(page.url()).searchParams.get('q')).toBe('santé');
});

test('revenir au texte par les flèches rend Entrée au formulaire', async ({ open }) => {
  const { page } = await open('/');
  await type(page, 'santé men');
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).not.toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toBeNull();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  expect(await active(page)).toBeNull();
  await page.keyboard.press('Enter');
  await expect.poll(() => pathname(page)).toBe('/recherche/');
});

test('Échap ferme la liste et garde le texte ; la flèche bas la rouvre', async ({ open }) => {
  const { page } = await open('/recherche/');
  await type(page, 'addi');
  await page.keyboard.press('Escape');
  await expect.poll(() => list(page).isVisible()).toBe(false);
  expect(await field(page).inputValue()).toBe('addi');
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => active(page)).not.toBeNull();
  await page.keyboard.press('Tab');
  await expect.poll(() => list(page).isVisible()).toBe(false);
  expect(pathname(page)).toBe('/recherche/');
});

test('à la souris : un clic mène à la page, un clic ailleurs ferme la liste', async ({ open }) => {
  const { page } = await open('/');
  await type(page, 'santé mentale');
  await page.locator('h1').click();
  await expect.poll(() => list(page).isVisible()).toBe(false);
  await field(page).click();
  await options(page).filter({ hasText: 'Santé mentale, thème' }).click();
  await expect.poll(() => pathname(page)).toBe('/themes/sante-mentale/');
});

test('une recherche lancée avant que la liste arrive n’est pas recouverte par elle', async ({
  open,
}) => {
  const { page } = await open('/recherche/');
  await page.route('**/recherche/suggestions/sa.json', async (route) => {
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('santé');
    await route.continue();
  });
  await field(page).click();
  const arrived = page.waitForResponse('**/recherche/suggestions/sa.json');
  await field(page).pressSequentially('santé');
  await page.keyboard.press('Enter');
  await (await arrived).finished();
  await expect.poll(() => page.locator('main h3 a').count()).toBeGreaterThan(0);
  expect(await list(page).isVisible()).toBe(false);
});

test.for([
  ['CLSM', 'Conseil local de santé mentale, mot du glossaire, CLSM'],
  ['addictions', 'Addictions et conduites à risque, thème'],
  ['17200', 'Royan (17), commune, 17200'],
  ['seynod', 'Seynod, commune, commune actuelle : Annecy (74)'],
  ['charente-m', 'Charente-Maritime (17), département'],
  ['saint just luz', 'Saint-Just-Luzac (17), commune'],
] as const)('« %s » propose « %s », et dit ce que c’est', async ([typed, expected], { open }) => {
  const { page, problems } = await open('/recherche/');
  await type(page, typed);
  const texts = async () =>
    (await options(page).allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
  await expect
    .poll(texts)
    .toContainEqual(expect.stringMatching(new RegExp(`^${RegExp.escape(expected)}`)));
  expect((await texts()).length).toBeLessThanOrEqual(8);
  expect(problems).toEqual([]);
});

test('le nombre de suggestions est dit à ceux qui écoutent, une fois la frappe finie', async ({
  open,
}) => {
  const { page } = await open('/recherche/');
  await type(page, 'charente');
  const count = await options(page).count();
  await expect
    .poll(() => page.getByRole('status').last().textContent())
    .toBe(`${count} suggestions sous le champ.`);
});

test('sans réseau, le champ reste un champ : rien ne s’ouvre, rien ne casse', async ({ open }) => {
  const { page } = await open('/recherche/');
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.route('**/*.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await field(page).click();
  await field(page).pressSequentially('santé');
  await failed;
  await page.keyboard.press('ArrowDown');
  expect(await list(page).isVisible()).toBe(false);
  expect(await field(page).inputValue()).toBe('santé');
  expect(failures).toEqual([]);
});

// Colours and width are apart: two visits meet both of each.
test.for([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'liste ouverte (%s, %i px) : axe ne trouve rien, et rien ne déborde',
  async ([colorScheme, width], { open }) => {
    for (const address of ['/', '/recherche/']) {
      const { page } = await open(address, { colorScheme, width });
      await type(page, 'royan');
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.target.join(' ')}`)).toEqual(
        [],
      );
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);
      const heights = await options(page).evaluateAll((all) =>
        all.map((option) => option.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    }
  },
);
