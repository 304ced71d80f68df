import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/browser-test.ts';
import { KINDS_TO_VISIT } from './support/kinds-to-visit.ts';

const PHONE = 320;

/** Parts that stand out of a page this wide. */
const overflowOf = (page: Page) =>
  page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
      )
      .slice(0, 5);
  }, PHONE);

test.for(KINDS_TO_VISIT)(
  '%s (%s) se lit sur 320 pixels sans défiler de côté, sans erreur, ni autre site, ni cookie, ni trace laissée au lecteur',
  async ([kind, address], { open }) => {
    const { page, problems } = await open(address, { width: PHONE });
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ width, overflowing: await overflowOf(page) }).toEqual({ width: PHONE, overflowing: [] });
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]);
    expect({ kept, cookies: await page.context().cookies() }).toEqual({
      kept: ['', 0, 0],
      cookies: [],
    });
    // The page that says that an address leads nowhere looks for what it may have meant.
    if (kind !== 'introuvable') expect(problems).toEqual([]);
  },
);

test('une adresse qui n’existe pas le dit, et propose où aller', async ({ open }) => {
  const { page } = await open('/contrats/nulle-part/');
  expect(await page.title()).toMatch(/introuvable/i);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
});

test('espacer le texte autant que le lecteur le demande ne cache rien', async ({ open }) => {
  for (const [kind, address] of KINDS_TO_VISIT.filter(([kind]) =>
    ['accueil', 'contrat', 'fiche'].includes(kind),
  )) {
    const { page } = await open(address, { width: PHONE });
    await page
      .addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      })
      .catch(() => undefined);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('main p, main li, main h1, main h2, main dd')]
        .filter((element) => {
          const { overflow } = getComputedStyle(element);
          return overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        })
        .map((element) => element.textContent.trim().slice(0, 60)),
    );
    expect(hidden, kind).toEqual([]);
  }
});
