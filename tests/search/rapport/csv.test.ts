import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '#search/client/rapport/csv.ts';

const relire = (texte: string): string[][] =>
  parse(texte, { bom: true, delimiter: ';', relax_column_count: true, record_delimiter: '\r\n' });

test('points-virgules, guillemets et sauts de ligne d’une cellule sont relus tels quels', () => {
  const lignes = [
    ['a;b', 'dit « oui » et "non"', 'deux\nlignes'],
    ['', 'œ’é', '12'],
  ];
  expect(relire(toCsv(lignes))).toEqual(lignes);
});

test('un tableur français reconnaît le fichier : marque d’ordre, points-virgules, fins de ligne', () => {
  expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFF"a";"b"\r\n"c"\r\n');
});

test.for([
  '=1+1',
  '+33',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
])('une cellule qui commence par %j ne peut pas être exécutée', (cellule) => {
  expect(relire(toCsv([[cellule]]))).toEqual([[`'${cellule}`]]);
});

test('un texte ordinaire n’est pas touché', () => {
  const ordinaires = ['… la santé', '« eau »', '3.2', 'aller-vers', '– un tiret de liste'];
  expect(relire(toCsv([ordinaires]))).toEqual([ordinaires]);
});
