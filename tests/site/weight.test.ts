import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { KINDS } from './support/kinds.ts';
import { breaking, type Page, readPages } from './support/pages.ts';

const KILOBYTE = 1024;
const folder = inject('siteFolder');
const pages = readPages(folder);
const readingPages = pages.filter(({ address }) => !KINDS.recherche.test(address) && !KINDS.rapport.test(address));

/** Pages that carry the whole text of a document have a limit of their own. */
const carriesDocument = ({ address }: Page): boolean =>
  KINDS.annexe.test(address) || KINDS.integral.test(address);

/** So do pages that show a map of links, one a département. */
const carriesMap = ({ root }: Page): boolean => root.querySelector('svg.carte-lieux a') !== null;

/** Files that a browser fetches to show a page, its own address apart. */
const resourcesOf = ({ root }: Page): string[] => [
  ...root
    .querySelectorAll('link[rel=stylesheet], link[rel=preload], link[rel~=icon]')
    .map((link) => link.getAttribute('href') ?? ''),
  ...root
    .querySelectorAll('script[src], img[src]')
    .map((element) => element.getAttribute('src') ?? ''),
];
const styleSheetsOf = ({ root }: Page): string[] =>
  root.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');

const compressed = new Map<string, number>();
const weightOf = (address: string): number => {
  const known = compressed.get(address);
  if (known !== undefined) return known;
  const weight = gzipSync(readFileSync(path.join(folder, address)), { level: 9 }).length;
  compressed.set(address, weight);
  return weight;
};

test('une page à lire pèse au plus 14 ko compressés, sa mise en forme comprise (60 ko avec une carte ou le texte d’un document)', () => {
  const heavy = readingPages
    .map((page) => ({
      page,
      limit: carriesDocument(page) || carriesMap(page) ? 60 : 14,
      weight:
        (gzipSync(page.html, { level: 9 }).length +
          styleSheetsOf(page).reduce((sum, sheet) => sum + weightOf(sheet), 0)) /
        KILOBYTE,
    }))
    .filter(({ weight, limit }) => weight > limit)
    .sort((a, b) => b.weight - a.weight);
  expect(heavy.map(({ page, weight }) => `${page.address} : ${weight.toFixed(1)} ko`)).toEqual([]);
});

test('une page qui porte le texte d’un document compte au plus 350 ko de HTML', () => {
  const problems = breaking(pages.filter(carriesDocument), ({ html }) => {
    const size = Buffer.byteLength(html) / KILOBYTE;
    return size > 350 ? `${size.toFixed(0)} ko` : undefined;
  });
  expect(problems).toEqual([]);
});

test('une page à lire se montre en huit requêtes au plus', () => {
  const problems = breaking(readingPages, (page) => {
    const requests = new Set(resourcesOf(page)).size + 1;
    return requests > 8 ? `${requests} requêtes` : undefined;
  });
  expect(problems).toEqual([]);
});

test('une page à lire n’a besoin d’aucun script', () => {
  const problems = breaking(readingPages, ({ root }) =>
    root
      .querySelectorAll('script[src]')
      .filter((script) => !script.hasAttribute('data-amelioration'))
      .map((script) => `script ${script.getAttribute('src')}`),
  );
  expect(problems).toEqual([]);
});

test('rien n’est écrit dans la page que la politique de sécurité refuserait', () => {
  const problems = breaking(pages, ({ root }) => [
    ...root.querySelectorAll('style').map(() => '<style>'),
    ...root
      .querySelectorAll('[style]')
      .map((element) => `style="${element.getAttribute('style')}"`),
    ...root
      .querySelectorAll('script:not([src])')
      .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
      .map(() => '<script> sans src'),
    ...root
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes).filter((name) => /^on/i.test(name))),
  ]);
  expect(problems).toEqual([]);
});

test('rien ne vient d’un autre site', () => {
  const problems = breaking(pages, (page) => [
    ...resourcesOf(page).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    ...page.root
      .querySelectorAll('iframe, object, embed, link[rel=preconnect], link[rel=dns-prefetch]')
      .map(String),
  ]);
  expect(problems).toEqual([]);
});
