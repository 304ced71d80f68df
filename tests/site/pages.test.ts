import { expect, inject, test } from 'vitest';
import { KINDS } from './support/kinds.ts';
import { breaking, readPages } from './support/pages.ts';

const pages = readPages(inject('siteFolder'));
const textOf = (page: (typeof pages)[number], selector: string) =>
  page.root.querySelector(selector)?.text.trim();

test('chaque sorte de page existe', () => {
  const missing = Object.entries(KINDS)
    .filter(([, shape]) => !pages.some(({ address }) => shape.test(address)))
    .map(([kind]) => kind);
  expect(missing).toEqual([]);
});

test('chaque page a un titre, et aucune n’a celui d’une autre', () => {
  const byTitle = Map.groupBy(pages, (page) => textOf(page, 'title') ?? '');
  const shared = [...byTitle].filter(([title, same]) => title === '' || same.length > 1);
  expect(
    shared.map(([title, same]) => `${title} : ${same.map(({ address }) => address).join(', ')}`),
  ).toEqual([]);
});

test('chaque page a un seul titre de niveau 1, et il n’est pas vide', () => {
  const problems = breaking(pages, ({ root }) => {
    const titles = root.querySelectorAll('h1').map((h1) => h1.text.trim());
    return titles.length === 1 && titles[0] !== '' ? undefined : `${titles.length} h1`;
  });
  expect(problems).toEqual([]);
});

test('les niveaux de titre se suivent sans saut', () => {
  const problems = breaking(pages, ({ root }) => {
    let previous = 0;
    return root.querySelectorAll('h1, h2, h3, h4, h5, h6').flatMap((heading) => {
      const level = Number(heading.tagName.slice(1));
      const jump =
        level > previous + 1 ? [`h${previous} puis h${level} « ${heading.text.trim()} »`] : [];
      previous = level;
      return jump;
    });
  });
  expect(problems).toEqual([]);
});

test('chaque page dit qu’elle est en français et quelle est son adresse', () => {
  const problems = breaking(pages, ({ address, root }) => {
    const lang = root.querySelector('html')?.getAttribute('lang');
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
    const canonicalOk =
      KINDS.introuvable.test(address) ||
      (canonical !== undefined && new URL(canonical).pathname === address);
    return [
      ...(lang === 'fr' ? [] : [`lang=${lang}`]),
      ...(canonicalOk ? [] : [`canonical=${canonical}`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('chaque page se décrit en une phrase', () => {
  const problems = breaking(pages, ({ root }) =>
    root.querySelector('meta[name=description]')?.getAttribute('content')?.trim()
      ? undefined
      : 'sans description',
  );
  expect(problems).toEqual([]);
});
