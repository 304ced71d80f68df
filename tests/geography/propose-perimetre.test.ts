import { expect, test } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { proposePerimetre } from '#geography/propose-perimetre.ts';

const decoupage = loadDecoupage();
const premier = (nom: string, ...departements: string[]) =>
  proposePerimetre(nom, departements, decoupage)[0]?.nom;

test.each([
  ['Communauté de communes Mâconnais Tournugeois', ['71'], 'CC Mâconnais - Tournugeois'],
  ['le Grand Belfort', ['90'], 'CA Grand Belfort'],
  ['Communauté des communes du Clunysois', ['71'], 'CC du Clunisois'],
  ['Pays d’Héricourt', ['25', '90'], 'CC du Pays d’Héricourt'],
  ['Ville de Belfort', ['90'], 'Belfort'],
])('« %s » désigne d’abord %s', (nom, departements, attendu) => {
  expect(premier(nom, ...departements)).toBe(attendu);
});

test('un nom dont rien n’approche dans les départements du territoire n’a pas de proposition', () => {
  expect(proposePerimetre('PETR Pays Loire Beauce', ['13'], decoupage)).toEqual([]);
});

test('chaque proposition dit de quoi l’on parle : code, nombre de communes, départements', () => {
  expect(proposePerimetre('Savoir-Faire', ['52'], decoupage)[0]).toMatchObject({
    sorte: 'epci',
    code: '200070332',
    nombreCommunes: 63,
    departements: ['52', '70'],
  });
});
