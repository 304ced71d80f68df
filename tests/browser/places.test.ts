import { expect } from 'vitest';
import { test } from './support/browser-test.ts';

const TABLE = '#departements ~ * table, section[aria-labelledby=departements] table';

test('le tableau des départements se trie, et se filtre par région', async ({ open }) => {
  const { page, problems } = await open('/territoires/');
  const table = page.locator(TABLE).first();
  const firstCounts = () =>
    table
      .locator('tbody tr:visible td data')
      .evaluateAll((cells) =>
        cells.slice(0, 6).map((cell) => Number((cell as HTMLDataElement).value)),
      );
  const rows = table.locator('tbody tr:visible');
  await table.getByRole('button', { name: 'Contrats' }).click();
  const [most = 0] = await firstCounts();
  expect(most).toBeGreaterThan(3);
  expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  await table.getByRole('button', { name: 'Département' }).click();
  expect(await rows.first().locator('a').textContent()).toBe('Ain');

  await page.getByLabel('Filtrer par nom ou par région').fill('bretagne');
  await expect.poll(() => rows.count()).toBe(4);
  expect(await page.getByRole('status').textContent()).toBe('4 départements affichés');
  await page.getByLabel('Filtrer par nom ou par région').fill('');
  await page.getByLabel('Seulement avec un contrat recensé').check();
  await expect.poll(() => rows.count()).toBeLessThan(80);
  expect(problems).toEqual([]);
});

test('sans JavaScript, le tableau est entier et aucun réglage mort ne s’affiche', async ({
  open,
}) => {
  const { page } = await open('/territoires/', { javaScriptEnabled: false });
  expect(await page.locator(TABLE).first().locator('tbody tr').count()).toBe(109);
  expect(await page.getByLabel('Filtrer par nom ou par région').isVisible()).toBe(false);
});

test('au clavier, on peut passer la carte, ou entrer dans un département', async ({ open }) => {
  const { page } = await open('/territoires/');
  const finistere = page.locator('svg a[href$="/bretagne/finistere/"]');
  await finistere.focus();
  expect(await finistere.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/territoires/bretagne/finistere/');
  await page.goBack();
  await page.getByRole('link', { name: 'Passer la carte' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#departements');
});

test.for([
  ['sur un téléphone', { width: 360 }, 'screen'],
  ['imprimée', { width: 800 }, 'print'],
] as const)(
  'la carte se voit %s, ses marques restent distinctes',
  async ([, reader, media], { open }) => {
    const { page } = await open('/territoires/', reader);
    await page.emulateMedia({ media });
    const marks = await page
      .locator('svg.carte-france .marque')
      .evaluateAll((all) =>
        all.map((mark) => mark.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
      );
    expect(marks.length).toBeGreaterThan(40);
    for (const { width } of marks) expect(width).toBeGreaterThan(8);
    const overlaps = marks.filter((a, rank) =>
      marks.slice(rank + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 0.75 * a.width),
    );
    expect(overlaps).toEqual([]);
  },
);
