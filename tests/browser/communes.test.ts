import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { DonneesDepartement } from '#site/communes/donnees.types.ts';
import { test } from './support/browser-test.ts';

const WITHOUT_JAVASCRIPT = { javaScriptEnabled: false };
const folder = inject('siteFolder');

const donnees = (departement: string): DonneesDepartement =>
  JSON.parse(
    readFileSync(path.join(folder, `communes/donnees/${departement}.json`), 'utf8'),
  ) as DonneesDepartement;
/** A commune of the département that a contract covers, or that none does. */
const commune = (departement: string, couverte: boolean) => {
  const trouvee = donnees(departement).communes.find(
    ([, , , , , ...couvertures]) => couvertures.length > 0 === couverte,
  );
  if (!trouvee) throw new Error(`No such commune in ${departement}`);
  return { code: trouvee[0], nom: trouvee[1] };
};

const finder = (page: Page) => page.locator('[data-communes]');
/** Types in the finder and sends the form, as who takes no suggestion. */
async function ask(page: Page, saisie: string): Promise<void> {
  await finder(page).locator('input').fill(saisie);
  await finder(page).locator('input').press('Enter');
}
const answer = (page: Page) => finder(page).locator('[data-champ="reponse"]');

test('de l’accueil, une commune couverte reçoit son contrat sous le champ, et un lien vers sa page', async ({
  open,
}) => {
  const { page, problems } = await open('/');
  await ask(page, 'royan');
  await expect.poll(() => answer(page).innerText()).toContain('Oui.');
  expect(await answer(page).locator('h2').innerText()).toBe('Royan');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Royan');
  await answer(page).getByRole('link', { name: 'La page de cette commune' }).click();
  await page.waitForURL('**/communes/17306/');
  expect(await page.locator('.verdict').innerText()).toContain('Oui.');
  expect(problems).toEqual([]);
});

test('une ancienne commune est proposée avec celle d’aujourd’hui, et choisie au clavier', async ({
  open,
}) => {
  const { page } = await open('/communes/');
  await finder(page).locator('input').fill('Seynod');
  const options = finder(page).getByRole('option');
  await expect.poll(() => options.count()).toBe(1);
  expect(await options.first().innerText()).toMatch(/Annecy[\s\S]*comprend Seynod/);
  await finder(page).locator('input').press('ArrowDown');
  await finder(page).locator('input').press('Enter');
  await expect.poll(() => answer(page).locator('h2').innerText()).toBe('Annecy');
});

test('un code postal de plusieurs communes les donne toutes, et chacune répond', async ({
  open,
}) => {
  const { page } = await open('/communes/?q=80140');
  await expect.poll(() => answer(page).locator('li').count()).toBeGreaterThan(25);
  await answer(page).getByRole('link', { name: 'Oisemont' }).click();
  await expect.poll(() => answer(page).locator('h2').innerText()).toBe('Oisemont');
  expect(new URL(page.url()).searchParams.get('q')).toMatch(/^80\d{3}$/);
});

test('ce qui n’est pas une commune est dit, sans rien montrer d’autre', async ({ open }) => {
  const { page } = await open('/communes/');
  await ask(page, 'zzyzx');
  await expect
    .poll(() => finder(page).getByRole('status').first().innerText())
    .toContain('Aucune commune ne répond à');
  expect(await answer(page).isVisible()).toBe(false);
});

test('réseau coupé après une première réponse, tout le département répond encore', async ({
  open,
}) => {
  const { page } = await open('/communes/');
  await ask(page, '17200');
  await expect.poll(() => answer(page).locator('h2').count()).toBe(1);
  await ask(page, 'royan');
  await expect.poll(() => answer(page).locator('h2').innerText()).toBe('Royan');
  await page.context().setOffline(true);
  for (const { nom } of [commune('17', true), commune('17', false)]) {
    await ask(page, nom);
    await expect.poll(() => answer(page).locator('h2').innerText()).toBe(nom);
  }
  await ask(page, 'Lille');
  await expect
    .poll(() => finder(page).getByRole('status').first().innerText())
    .toContain('n’a pas pu être chargée');
});

test('l’adresse d’une commune sans contrat mène à sa réponse, avec les contrats voisins', async ({
  open,
}) => {
  const { code, nom } = commune('17', false);
  const { page } = await open(`/communes/${code}/`);
  expect(new URL(page.url()).hash).toBe(`#c${code}`);
  const place = page.locator('[data-reponse]');
  await expect.poll(() => place.locator('h2').innerText()).toBe(nom);
  expect(await place.innerText()).toMatch(/Aucun contrat recensé au \d/);
  expect(await place.locator('.contrats a').count()).toBeGreaterThan(0);
});

test('sans JavaScript, l’adresse d’une commune sans contrat montre sa place et le dit', async ({
  open,
}) => {
  const { code, nom } = commune('17', false);
  const { page } = await open(`/communes/${code}/`, WITHOUT_JAVASCRIPT);
  const place = page.locator(`#c${code}`);
  expect(await place.innerText()).toContain(nom);
  expect(await place.innerText()).toContain('Aucun contrat recensé ici');
  expect(await place.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(
    true,
  );
});

test('sans JavaScript, on va de l’accueil à sa commune par son département', async ({ open }) => {
  const { page } = await open('/', WITHOUT_JAVASCRIPT);
  await page.getByRole('link', { name: 'Trouver votre commune' }).click();
  await page.getByRole('link', { name: 'Charente-Maritime' }).click();
  await page.waitForURL('**/charente-maritime/communes/');
  const royan = page.getByRole('link', { name: 'Royan', exact: true });
  for (const partie of await page
    .locator('.parties a')
    .evaluateAll((tous) => tous.map((un) => (un as HTMLAnchorElement).href))) {
    if ((await royan.count()) > 0) break;
    await page.goto(partie);
  }
  await royan.click();
  expect(new URL(page.url()).pathname).toBe('/communes/17306/');
  expect(await page.locator('.verdict').innerText()).toContain('Oui.');
});

test('sur un hébergement sans redirection, la page d’erreur répond pour une commune', async ({
  open,
}) => {
  const { code, nom } = commune('17', false);
  const { page } = await open('/');
  // The host is played here: it answers every unknown address by its page of error.
  const erreur = readFileSync(path.join(folder, '404.html'), 'utf8');
  await page.route(`**/communes/${code}/`, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body: erreur }),
  );
  await page.goto(new URL(`communes/${code}/`, page.url()).href);
  await expect.poll(() => page.locator('h1').innerText()).toBe(nom);
  expect(await page.title()).toContain(nom);
  expect(await page.locator('.verdict').innerText()).toMatch(/Aucun contrat recensé au \d/);
});

test('une recherche de commune coûte au plus 15 ko compressés', async ({ open }) => {
  const { page } = await open('/communes/');
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/communes/index/'))
      sizes.push(Number(response.headers()['content-length']));
  });
  await finder(page).locator('input').pressSequentially('saint-den');
  await expect.poll(() => finder(page).getByRole('option').count()).toBeGreaterThan(1);
  // Uncompressed: the local server sends files as they are, and text of this kind shrinks to a third.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * 15_000);
});
