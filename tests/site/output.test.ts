import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { MEDIA_TYPES } from '../../scripts/media-types.ts';
import { KINDS } from './support/kinds.ts';
import { listFiles, readPages } from './support/pages.ts';

const folder = inject('siteFolder');
const files = listFiles(folder);
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** The mark of the output folder has no extension. */
const OWN_FORMATS = /^\.portail-cls$/;

test('seuls des fichiers de types connus sont publiés', () => {
  const unknown = files.filter(
    (file) => !OWN_FORMATS.test(file) && !MEDIA_TYPES.has(path.extname(file)),
  );
  expect(unknown).toEqual([]);
});

test('aucun plan de code source n’est publié', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(
    files.filter((file) => /\.(?:js|css)$/.test(file) && read(file).includes('sourceMappingURL=')),
  ).toEqual([]);
});

test('le plan du site donne toutes les pages, et elles seules', () => {
  const listed = files
    .filter((file) => /^sitemap-(?!index)[\w-]+\.xml$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? ''),
    )
    .map((location) => decodeURIComponent(new URL(location).pathname));
  const published = readPages(folder)
    .map(({ address }) => address)
    .filter((address) => !KINDS.introuvable.test(address) && !KINDS.rapport.test(address));
  expect(listed.sort()).toEqual(published.sort());
});

test('rien ne garde le nom d’un dossier de la machine qui a construit le site', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const telling = files.filter((file) => /\.(?:html|css|js|json|xml|txt|csv|svg)$/.test(file));
  expect(
    telling.filter((file) => read(file).includes(root) || read(file).includes(folder)),
  ).toEqual([]);
});
