import { expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { KINDS_TO_VISIT } from './support/kinds-to-visit.ts';

test('le premier arrêt du clavier est le lien d’évitement, et il mène au contenu', async ({
  open,
}) => {
  const { page } = await open('/contrats/');
  await page.keyboard.press('Tab');
  const skipLink = page.locator(':focus');
  expect(await skipLink.getAttribute('href')).toBe('#contenu');
  expect(await skipLink.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('contenu');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test.for(
  KINDS_TO_VISIT.filter(([kind]) =>
    ['accueil', 'contrat', 'fiche', 'recherche', 'glossaire'].includes(kind),
  ),
)(
  '%s (%s) : chaque arrêt du clavier se voit, et aucun ne retient',
  async ([, address], { open }) => {
    const { page } = await open(address);
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          name: `${element.tagName} ${element.getAttribute('href') ?? element.id} ${element.textContent.trim().slice(0, 40)}`,
          place: [...document.querySelectorAll('*')].indexOf(element),
          shown:
            width > 0 &&
            height > 0 &&
            ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
        };
      });
      if (focused === undefined) break;
      const key = `${focused.place}`;
      if (seen.has(key)) break;
      seen.add(key);
      if (!focused.shown) hidden.push(focused.name);
    }
    expect(hidden).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  },
);
