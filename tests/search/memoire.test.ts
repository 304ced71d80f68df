import { expect, test } from 'vitest';
import { lireMemoire } from '#search/client/memoire.ts';

test('ce qui a été gardé se relit', () => {
  const memoire = { y: 1200, deplies: { 'cara/2018': 10, documents: 15 }, lien: '/x/' };
  expect(lireMemoire(memoire)).toEqual(memoire);
});

test.for([[null], [undefined], ['texte'], [3], [[]], [{ y: 'haut', deplies: ['a'], lien: 7 }]])(
  'un état écrit par autre chose (%j) ne dit rien',
  ([etat]) => {
    expect(lireMemoire(etat)).toEqual({ deplies: {} });
  },
);

test('d’une liste dépliée, seul un nombre est retenu', () => {
  expect(lireMemoire({ deplies: { a: 5, b: 'tout' } }).deplies).toEqual({ a: 5 });
});
