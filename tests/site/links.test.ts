import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { deadLinks, foreignSchemes } from './support/links.ts';
import { readPages } from './support/pages.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);

test('aucun lien ni aucune ancre ne mène nulle part', () => {
  const isFile = (name: string) =>
    existsSync(path.join(folder, name)) && statSync(path.join(folder, name)).isFile();
  expect(deadLinks(pages, '/', isFile)).toEqual([]);
});

test('un lien est une adresse web sûre, un courriel ou un téléphone', () => {
  expect(foreignSchemes(pages)).toEqual([]);
});
