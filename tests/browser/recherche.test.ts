import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { cards, documents, part, resultLine, search, settled } from './support/search-page.ts';

test('un mot introuvable est nommé, et les listes restent pour continuer', async ({ open }) => {
  const { page } = await open(search('q=xyzzy'));
  await settled(page);
  expect(await resultLine(page)).toContain('xyzzy');
  expect(await part(page, 'parcourir').isVisible()).toBe(true);
  expect(await cards(page).count()).toBe(0);
});

test('sans mot, un filtre donne tout ce qui le satisfait, et son compte est celui des résultats', async ({
  open,
}) => {
  const { page } = await open(search('type=contrat&region=bretagne'));
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  const count = await page
    .locator('main li:has(input[value="contrat"]) [data-champ="compte"]')
    .innerText();
  expect(await part(page, 'statut').innerText()).toContain(`${count} résultats`);
});

test('retirer un filtre par sa pastille garde la recherche', async ({ open }) => {
  const { page } = await open(search('q=santé&type=axe&statut=en-cours'));
  await page.getByRole('link', { name: 'Retirer le filtre Type : Axes' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=sant%C3%A9&statut=en-cours');
  await page.getByRole('link', { name: 'Tout effacer' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=sant%C3%A9');
});

test('taper ne remplit pas l’historique, et la page suivante a son adresse', async ({ open }) => {
  const { page } = await open('/recherche/');
  const before = await page.evaluate(() => history.length);
  await part(page, 'saisie').pressSequentially('santé');
  await expect.poll(() => cards(page).count()).toBe(10);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect.poll(() => part(page, 'position').innerText()).toMatch(/^Page 2/);
  expect(new URL(page.url()).searchParams.get('page')).toBe('2');
});

test('le contrat fictif est signalé dans chacun de ses résultats', async ({ open }) => {
  const { page } = await open(search('q=Val d’Exemple&type=fiche'));
  const fictitious = cards(page).filter({ hasText: 'Val d’Exemple' });
  await expect.poll(() => fictitious.count()).toBeGreaterThan(0);
  for (const result of await fictitious.all())
    expect(await result.getByText('Exemple fictif').isVisible()).toBe(true);
});

test('si l’index ne peut pas être chargé, la page le dit et les liens restent', async ({
  open,
}) => {
  const { page } = await open('/recherche/');
  await page.route('**/index-recherche/**', (route) => route.abort());
  await part(page, 'saisie').fill('santé');
  await page.keyboard.press('Enter');
  await expect.poll(() => part(page, 'statut').innerText()).toContain('n’a pas pu être chargé');
  expect(await part(page, 'parcourir').locator('a').count()).toBeGreaterThan(50);
});

test.for([
  ['des résultats', 'q=accès&type=axe'],
  ['aucun résultat', 'q=xyzzy'],
  ['une partie des mots', 'q=dépistage royan'],
  ['des pages de documents', 'q=santé&type=annexe'],
] as const)(
  'avec %s, à 320 px, rien ne déborde et axe ne trouve rien',
  async ([, query], { open }) => {
    const { page } = await open(search(query), { width: 320 });
    await settled(page);
    await part(page, 'filtres-titre').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([]);
  },
);

const DIAGNOSTIC = '/contrats/val-d-exemple/2025/annexes/diagnostic-numerise';

test('un mot qui n’existe que dans l’image d’une page numérisée mène à cette page, mots marqués, et au PDF à cette page', async ({
  open,
}) => {
  const { page, problems } = await open(search('q=saponaire'));
  await expect.poll(() => part(page, 'statut').innerText()).toMatch(/1\spage dans 1 document/);
  expect(await part(page, 'statut').innerText()).not.toContain('aucune page du portail');
  expect(await part(page, 'parcourir').isVisible()).toBe(false);
  expect(
    await documents(page)
      .getByRole('link', { name: /^page 3,/u })
      .isVisible(),
  ).toBe(true);
  expect(await documents(page).locator('mark').first().innerText()).toMatch(/^Saponaire$/i);
  expect(await documents(page).getByText('Exemple fictif').isVisible()).toBe(true);
  const links = documents(page).locator('.page-trouvee a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    `${DIAGNOSTIC}/?q=saponaire#page-3`,
    `${DIAGNOSTIC}.pdf#page=3`,
  ]);
  await links.first().click();
  await expect.poll(() => page.locator('#page-3 mark').count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('les documents ne sont chargés qu’après une recherche par mots, et les filtres valent pour eux', async ({
  open,
}) => {
  const { page } = await open(search('type=annexe'));
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect((await loaded()).filter((name) => /documents/.test(name))).toEqual([]);
  await part(page, 'saisie').fill('questionnaire');
  await page.keyboard.press('Enter');
  await expect.poll(() => documents(page).isVisible()).toBe(true);
  await page.locator('main input[value="annexe"]').uncheck();
  await page.locator('main input[value="contrat"]').check();
  await expect.poll(() => documents(page).isVisible()).toBe(false);
});

test('au-delà de trois pages d’un document, les autres se déplient avec leur passage', async ({
  open,
}) => {
  const { page } = await open(search('q=santé&type=annexe'));
  await settled(page);
  const longest = documents(page).locator('.resultat:has(details)').first();
  expect(await longest.locator('[data-champ="pages-trouvees"] > li').count()).toBe(3);
  await longest.locator('summary').click();
  const other = longest.locator('[data-champ="autres"] > li').first();
  await other.locator('.passage mark').first().waitFor();
  expect(await other.locator('a').first().getAttribute('href')).toMatch(/\?q=sant%C3%A9#page-\d+$/);
});

test('quand les documents ne peuvent pas être chargés, les autres résultats restent et c’est dit', async ({
  open,
}) => {
  const { page } = await open('/recherche/');
  await page.route('**/documents.json', (route) => route.abort());
  await part(page, 'saisie').fill('santé');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => part(page, 'statut').innerText())
    .toContain('documents n’ont pas pu être cherchés');
  expect(await cards(page).count()).toBe(10);
});
