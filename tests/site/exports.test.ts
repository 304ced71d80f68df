import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';

const folder = inject('siteFolder');
const { catalogue } = checkContent(path.resolve(import.meta.dirname, '../../content'));
if (catalogue === undefined) throw new Error('The content has anomalies: run npm run check.');
const { contrats, territoires } = catalogue;

const rowsOf = (table: string) =>
  parse(readFileSync(path.join(folder, `donnees/${table}.csv`)), {
    bom: true,
    delimiter: ';',
    columns: true,
  });

test.each([
  ['contrats', contrats.length],
  ['territoires', territoires.length],
  ['axes', contrats.flatMap(({ axes }) => axes).length],
  ['fiches', contrats.flatMap(({ fiches }) => fiches).length],
  ['signataires', contrats.flatMap(({ signataires }) => signataires).length],
])(
  'la table des %s a autant de lignes que le catalogue en compte (%i), sans l’exemple',
  (table, count) => {
    expect(rowsOf(table)).toHaveLength(count);
  },
);

test('les 90 territoires et les 115 contrats du début sont toujours là', () => {
  expect(territoires.length).toBeGreaterThanOrEqual(90);
  expect(contrats.length).toBeGreaterThanOrEqual(115);
});

test('chaque table existe aussi en JSON, avec autant de lignes', () => {
  for (const table of ['contrats', 'axes', 'fiches', 'signataires', 'documents']) {
    const json = JSON.parse(
      readFileSync(path.join(folder, `donnees/${table}.json`), 'utf8'),
    ) as object;
    const rows = Object.values(json).find(Array.isArray) as unknown[];
    expect(rows, table).toHaveLength(rowsOf(table).length);
  }
});

test('chaque contrat a sa page à son adresse', () => {
  for (const { territoire, slug } of contrats) {
    const page = readFileSync(
      path.join(folder, `contrats/${territoire.id}/${slug}/index.html`),
      'utf8',
    );
    expect(page.length, `${territoire.id}/${slug}`).toBeGreaterThan(0);
  }
});
