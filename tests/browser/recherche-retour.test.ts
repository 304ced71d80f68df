import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { cards, documents, part, search, settled } from './support/search-page.ts';

const height = (page: Page) => page.evaluate(() => Math.round(scrollY));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? undefined);
/** Scrolling has been written down in the history. */
const noted = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => (history.state as { y?: number } | null)?.y === scrollY))
    .toBe(true);

describe.for([
  ['gardée en mémoire par le navigateur', false],
  ['rechargée', true],
] as const)('de retour d’un résultat, la page %s', ([, reloaded]) => {
  test('est à la même hauteur, listes dépliées, et le clavier repart du lien suivi', async ({
    open,
  }) => {
    const { page } = await open(search('q=santé mentale'));
    // Browsers do not keep a page that listens to its own end.
    if (reloaded) await page.evaluate(() => addEventListener('unload', () => undefined));
    await settled(page);
    const card = cards(page)
      .filter({ has: page.locator('details') })
      .first();
    await card.locator('summary').click();
    await card.locator('[data-champ="autres"] a').first().waitFor();
    const link = documents(page).locator('h3 a').last();
    await link.scrollIntoViewIfNeeded();
    await noted(page);
    const [before, followed] = [await height(page), await link.getAttribute('href')];
    expect(before).toBeGreaterThan(500);
    await link.click();
    await page.waitForURL(/annexes/);
    await page.goBack();
    await settled(page);
    await expect.poll(() => height(page)).toBe(before);
    expect(await focused(page)).toBe(followed);
    expect(await cards(page).locator('details[open]').count()).toBe(1);
  });
});

test('la page suivante commence à son titre, et « retour » rend la précédente où on l’a laissée', async ({
  open,
}) => {
  const { page } = await open(search('q=santé'));
  await settled(page);
  const first = await cards(page).first().innerText();
  const next = part(page, 'suivante');
  await next.scrollIntoViewIfNeeded();
  await noted(page);
  const before = await height(page);
  await next.click();
  await settled(page);
  const title = part(page, 'titre-resultats');
  expect(await title.innerText()).toContain('page 2 sur');
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await title.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await page.goBack();
  await settled(page);
  expect(await cards(page).first().innerText()).toBe(first);
  await expect.poll(() => height(page)).toBe(before);
});

test('la même recherche deux fois n’est qu’un pas dans l’historique', async ({ open }) => {
  const { page } = await open('/recherche/');
  await part(page, 'saisie').fill('santé mentale');
  await page.keyboard.press('Enter');
  await settled(page);
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('cocher un filtre ne déplace ni le clavier ni la page', async ({ open }) => {
  const { page } = await open(search('q=santé'));
  await settled(page);
  const box = page.locator('main input[type="checkbox"][name="type"]:not(:disabled)').first();
  await box.focus();
  const before = await height(page);
  await page.keyboard.press('Space');
  await settled(page);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await height(page)).toBe(before);
});
