import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readQueries } from '../../scripts/search-quality/queries.ts';
import { listFiles } from './support/pages.ts';

const folder = inject('siteFolder');
const files = new Set(listFiles(folder));
const pages = new Map<string, string>();
const pageOf = (address: string): string | undefined => {
  const file = `${address.slice(1).replace(/#.*$/, '')}index.html`;
  if (!files.has(file)) return undefined;
  const html = pages.get(file) ?? readFileSync(path.join(folder, file), 'utf8');
  pages.set(file, html);
  return html;
};
/** The page exists; and, when a page of a document is meant, holds it. */
const exists = (address: string): boolean => {
  const html = pageOf(address);
  const anchor = /#(.+)$/.exec(address)?.[1];
  return html !== undefined && (anchor === undefined || html.includes(`id="${anchor}"`));
};

const genres = readQueries();

test('chaque page jugée pour une question existe', () => {
  const missing = genres.flatMap(({ trouvables }) =>
    trouvables.flatMap(({ q, repond, aide, aussi }) =>
      [...repond, ...aide, ...aussi]
        .filter((address) => !exists(address))
        .map((address) => `« ${q} » : ${address}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('une commune dite sans contrat n’a pas de page : rien ne la couvre', () => {
  const covered = genres.flatMap(({ introuvables }) =>
    introuvables
      .filter(({ commune }) => commune !== undefined && exists(`/communes/${commune}/`))
      .map(({ q }) => q),
  );
  expect(covered).toEqual([]);
});
