import { expect, test } from 'vitest';
import { compterGroupes, grouper } from '#search/client/grouper.ts';

const resultat = (id: string, groupe = '') => ({ reference: { id }, ligne: { groupe } });
const lire = (resultats: readonly ReturnType<typeof resultat>[]) =>
  grouper(resultats).map(({ premier, autres }) =>
    [premier, ...autres].map(({ reference }) => reference.id).join(' + '),
  );

test('les résultats d’un contrat sont sous le meilleur d’entre eux, les autres restent seuls', () => {
  expect(
    lire([
      resultat('theme'),
      resultat('fiche', 'cara/2018'),
      resultat('axe', 'apt/2014'),
      resultat('contrat', 'cara/2018'),
      resultat('glossaire'),
      resultat('annexe', 'cara/2018'),
    ]),
  ).toEqual(['theme', 'fiche + contrat + annexe', 'axe', 'glossaire']);
});

test('deux résultats sans contrat ne se rejoignent pas', () => {
  expect(lire([resultat('a'), resultat('b')])).toEqual(['a', 'b']);
});

test('les résultats et les contrats se comptent à part', () => {
  const groupes = grouper([
    resultat('a', 'x/1'),
    resultat('b', 'x/1'),
    resultat('c', 'y/2'),
    resultat('d'),
  ]);
  expect(compterGroupes(groupes)).toEqual({ resultats: 4, contrats: 2, dansContrats: 3 });
});
