import { describe, expect, test } from 'vitest';
import { PROPOSEES, rangsPremiers, rangsProposes } from '#search/client/filtre-valeurs.ts';

const suite = (nombre: number, valeur: (rang: number) => number) =>
  Array.from({ length: nombre }, (_, rang) => valeur(rang));
const aucune = (nombre: number) => suite(nombre, () => 0).map(() => false);

describe('les valeurs vues d’abord', () => {
  test('sont toutes celles d’une liste courte, même vides', () => {
    const comptes = suite(12, () => 0);
    expect(rangsPremiers({ comptes, totaux: comptes, choisies: aucune(12) })).toHaveLength(12);
  });

  test('sont, dans une longue liste, les huit plus fréquentes de cette recherche, dans leur ordre', () => {
    const comptes = suite(20, (rang) => (rang % 2 === 0 ? rang : 0));
    const totaux = suite(20, (rang) => 100 - rang);
    expect(rangsPremiers({ comptes, totaux, choisies: aucune(20) })).toEqual([
      4, 6, 8, 10, 12, 14, 16, 18,
    ]);
  });

  test('sont complétées par les plus fréquentes du portail quand la recherche en a peu', () => {
    const comptes = suite(20, (rang) => (rang === 19 ? 1 : 0));
    const totaux = suite(20, (rang) => 100 - rang);
    expect(rangsPremiers({ comptes, totaux, choisies: aucune(20) })).toEqual([
      0, 1, 2, 3, 4, 5, 6, 19,
    ]);
  });

  test('comprennent toujours celles qui sont choisies', () => {
    const comptes = suite(20, (rang) => 20 - rang);
    const choisies = suite(20, (rang) => rang).map((rang) => rang === 17);
    expect(rangsPremiers({ comptes, totaux: comptes, choisies })).toContain(17);
  });
});

describe('les autres valeurs', () => {
  const noms = suite(100, (rang) => rang).map((rang) => `nom${rang}`);
  const reste = suite(100, (rang) => rang);

  test('se réduisent par une partie de leur nom', () => {
    const { rangs, trouves } = rangsProposes(reste, noms, [], 'nom9');
    expect([rangs, trouves]).toEqual([[9, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99], 11]);
  });

  test('trop nombreuses, laissent la place à celles qui donneraient un résultat', () => {
    const comptes = suite(100, (rang) => (rang >= 95 ? 1 : 0));
    const { rangs, trouves } = rangsProposes(reste, noms, comptes, '');
    expect([rangs.length, trouves]).toEqual([PROPOSEES, 100]);
    expect(rangs.slice(-5)).toEqual([95, 96, 97, 98, 99]);
  });
});
