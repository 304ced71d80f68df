import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const part = (page: Page, name: string) => page.locator(`main [data-champ="${name}"]`);
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const box = (page: Page, key: string, value: string) =>
  page.locator(`main input[name="${key}"][value="${value}"]`);
const search = (query: string) => `/recherche/?${new URLSearchParams(query)}`;
const answered = (page: Page) =>
  expect.poll(() => part(page, 'statut').innerText()).toMatch(/résultat[^…]*$/);
const open = (page: Page, title: string) =>
  page.locator('.facette > summary').filter({ hasText: title }).click();

test('au clavier, cocher une valeur garde le focus sur elle, et la phrase du résultat la dit', async ({
  open: visit,
}) => {
  const { page, problems } = await visit(search('q=santé'));
  await answered(page);
  await box(page, 'theme', 'sante-mentale').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toContain('theme=sante-mentale');
  await expect.poll(() => part(page, 'statut').innerText()).toContain('thème santé mentale');
  expect(
    await box(page, 'theme', 'sante-mentale').evaluate((une) => une === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).not.toContain('theme');
  expect(problems).toEqual([]);
});

test('une valeur qui ne donnerait rien reste visible, et ne peut pas être cochée', async ({
  open: visit,
}) => {
  const { page } = await visit(search('q=santé&type=terme'));
  await answered(page);
  expect(await box(page, 'statut', 'echu').isVisible()).toBe(true);
  expect(await box(page, 'statut', 'echu').isDisabled()).toBe(true);
});

test('une fois la région choisie, ses départements viennent d’abord', async ({ open: visit }) => {
  const { page } = await visit(search('type=contrat&region=bretagne'));
  await answered(page);
  await open(page, 'Département');
  const enabled = group(page, 'Département').locator('input:enabled');
  expect(await enabled.count()).toBeGreaterThan(0);
  expect(await box(page, 'departement', 'finistere').isEnabled()).toBe(true);
});

test('une longue liste se réduit par le nom, sans accent ni majuscule', async ({ open: visit }) => {
  const { page } = await visit(search('type=contrat'));
  await answered(page);
  await open(page, 'Organisation');
  const organisations = group(page, 'Organisation');
  await organisations.getByText(/autres valeurs/).click();
  await organisations.getByLabel('Réduire la liste').fill('PREFECTURE');
  const proposed = organisations.locator('[data-champ="suivantes"] li');
  await expect.poll(() => proposed.first().innerText()).toMatch(/préfecture/i);
  for (const name of await proposed.allInnerTexts()) expect(name).toMatch(/préfecture/i);
  expect(await part(page, 'proposees').filter({ hasText: 'valeur' }).isVisible()).toBe(true);
  await organisations.getByLabel('Réduire la liste').fill('xyzzy');
  await expect
    .poll(() => organisations.getByRole('status').innerText())
    .toBe('Aucune valeur de ce nom.');
});

test('une adresse qui choisit une valeur rare la montre cochée parmi les premières', async ({
  open: visit,
}) => {
  const { page } = await visit(search('type=contrat&departement=mayotte'));
  await answered(page);
  const first = group(page, 'Département').locator('[data-champ="premieres"]');
  expect(await first.locator('input[value="mayotte"]').isChecked()).toBe(true);
});

test('sur un téléphone, les filtres sont fermés ; leur bouton dit combien de résultats et y mène', async ({
  open: visit,
}) => {
  const { page } = await visit(search('q=santé'), { width: 360 });
  await answered(page);
  expect(await part(page, 'facettes').isVisible()).toBe(false);
  await part(page, 'filtres-titre').click();
  await open(page, 'Type');
  await box(page, 'type', 'axe').check();
  await expect.poll(() => new URL(page.url()).search).toContain('type=axe');
  await answered(page);
  const button = page.getByRole('button', { name: /^Afficher/ });
  await expect.poll(() => button.innerText()).toMatch(/^Afficher \d+ résultats?$/);
  await button.click();
  expect(await part(page, 'facettes').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
});

test.for([360, 1280])(
  'à %i px, tous filtres ouverts, axe ne trouve rien et rien ne déborde',
  async (width, { open: visit }) => {
    const { page } = await visit(search('q=santé&region=bretagne'), { width });
    await answered(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(
        'main .filtres, main .filtres details',
      ))
        details.open = true;
    });
    await expect
      .poll(() => part(page, 'suivantes').last().locator('li').count())
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page })
      .include('main .filtres')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
  },
);
