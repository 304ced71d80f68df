import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
const EXAMPLE = '/contrats/val-d-exemple/';

test('sans JavaScript, on va par des liens de l’accueil à un contrat puis à une de ses actions', async ({
  open,
}) => {
  const { page } = await open('/', WITHOUT_JAVASCRIPT);
  await page.locator('header nav').getByRole('link', { name: 'Contrats' }).click();
  expect(new URL(page.url()).pathname).toBe('/contrats/');
  await page.locator(`main a[href^="${EXAMPLE}"]`).first().click();
  await page.locator(`main a[href*="/fiches/"]`).first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/fiches\/[^/]+\/$/);
  expect(await page.locator('h1').innerText()).not.toBe('');
});

test('sans JavaScript, la page de recherche mène à tout par des liens', async ({ open }) => {
  const { page } = await open('/recherche/', WITHOUT_JAVASCRIPT);
  const links = page.locator('main a:visible');
  await expect.poll(() => links.count()).toBeGreaterThan(10);
  const targets = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  for (const folder of ['/contrats/', '/themes/', '/territoires/']) {
    expect(
      targets.some((target) => target.startsWith(folder)),
      folder,
    ).toBe(true);
  }
});

test('sans JavaScript, les états des contrats filtrent la liste par des liens', async ({
  open,
}) => {
  const { page } = await open('/contrats/', WITHOUT_JAVASCRIPT);
  await page.locator('main a[href^="/contrats/statut/"]').first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/contrats\/statut\/[^/]+\/$/);
  expect(await page.locator('main a[href^="/contrats/"]').count()).toBeGreaterThan(0);
});
