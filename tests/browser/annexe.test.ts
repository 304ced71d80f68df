import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const DOCUMENT = '/contrats/val-d-exemple/2025/annexes/contrat-signe/';
const SCAN = '/contrats/val-d-exemple/2025/annexes/diagnostic-numerise/';

const position = (page: Page) => page.locator('[data-barre] [role="status"]');
const currentPage = (page: Page) =>
  page.evaluate(() => document.querySelector('mark.courant')?.closest('section')?.id);
const form = (page: Page, name: string) => page.locator(`[data-forme="${name}"]`).innerText();

/** Copies the text of an element as a reader would, and tells what was put in the clipboard. */
const copy = (page: Page, selector: string) =>
  page.evaluate((target) => {
    const element = document.querySelector(target);
    if (!element) throw new Error(`${target} is missing`);
    getSelection()?.selectAllChildren(element);
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  }, selector);

test('en venant de la recherche, les mots sont marqués sans égard aux accents, et l’on va de l’un à l’autre au clavier', async ({
  open,
}) => {
  const { page, problems } = await open(`${DOCUMENT}?q=depistage#page-10`);
  await expect.poll(() => position(page).innerText()).toMatch(/^\d+ sur \d+$/);
  expect((await page.locator('mark').allInnerTexts()).map((mot) => mot.toLowerCase())).toContain(
    'dépistage',
  );
  expect(await currentPage(page)).toBe('page-10');
  const before = await position(page).innerText();
  await page.getByRole('button', { name: 'Passage suivant' }).press('Enter');
  await expect.poll(() => position(page).innerText()).not.toBe(before);
  await page.getByRole('button', { name: 'Ne plus marquer les mots' }).press('Enter');
  expect(await page.locator('mark').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('un mot qui n’est que dans les pixels d’un document numérisé est marqué sur sa page', async ({
  open,
}) => {
  const { page } = await open(`${SCAN}?q=questionnaire#page-1`);
  await expect.poll(() => currentPage(page)).toBe('page-1');
});

test('« citer » remplit la page, son adresse et le jour', async ({ open }) => {
  const { page, problems } = await open(DOCUMENT);
  await page.locator('#page-7 [data-citer]').click();
  await expect.poll(() => form(page, 'courte')).toMatch(/, p\. 7, \S+\/contrat-signe\/#page-7$/);
  expect(await form(page, 'bibtex')).toMatch(/urldate = \{\d{4}-\d{2}-\d{2}\}/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer (.ris)' }).click();
  expect((await download).suggestedFilename()).toMatch(/-p7\.ris$/);
  expect(problems).toEqual([]);
});

test('un passage copié emporte sa référence', async ({ open }) => {
  const { page } = await open(DOCUMENT);
  await expect
    .poll(() => copy(page, '#page-3 .contenu p'))
    .toMatch(/\n\n— .+, p\. 3, \S+\/contrat-signe\/#page-3$/);
});

test('sans JavaScript, le texte est entier et les citations sont à compléter', async ({ open }) => {
  const { page } = await open(DOCUMENT, { javaScriptEnabled: false });
  expect(await page.locator('main section[id^="page-"]').count()).toBe(11);
  await page.getByText('Citer cette page').click();
  expect(await form(page, 'courte')).toContain('p. …');
  expect(await page.locator('#citer button:visible').count()).toBe(0);
});
