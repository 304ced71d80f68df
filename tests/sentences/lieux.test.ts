import { describe, expect, test } from 'vitest';
import { changementsPerimetre } from '#site/lieu/changements.ts';
import { couvertureDe, couvertureDeFrance } from '#site/lieu/couverture.ts';
import { etatDe } from '#site/lieu/etat.ts';
import { signalementsDe } from '#site/lieu/signalements.ts';
import {
  phraseHabitants,
  phrasePart,
  reservesCouverture,
} from '#site/sentences/couverture.sentences.ts';
import { unCatalogue, unContrat, unTerritoire } from '../catalogue/support/entries.ts';

const EN_COURS = { periode: { debut: '2024', fin: '2028' } };
const ICI = { departements: ['13', '84', '04'] };

const lieu = (catalogue: ReturnType<typeof unCatalogue>, code: string) => {
  const trouve = catalogue.regions
    .flatMap(({ departements }) => departements)
    .find((d) => d.code === code);
  if (!trouve) throw new Error(code);
  return trouve;
};

describe('population couverte', () => {
  const catalogue = unCatalogue({
    territoires: [
      unTerritoire('a', { ...ICI, perimetre: { communes: ['84003', '13055'] } }),
      unTerritoire('b', { ...ICI, perimetre: { epci: ['248400285'] } }),
      unTerritoire('c', { ...ICI, nom: 'Sans liste', perimetre: { incomplet: true } }),
      unTerritoire('d', { ...ICI, perimetre: { communes: ['04045'] } }),
    ],
    contrats: [
      unContrat('a/2024', EN_COURS),
      unContrat('b/2024', EN_COURS),
      unContrat('c/2024', EN_COURS),
      unContrat('d/sans-date'),
    ],
  });

  test('une commune couverte par deux contrats est comptée une fois', () => {
    expect(couvertureDe(catalogue, lieu(catalogue, '84'))).toMatchObject({
      communes: 1,
      habitants: 1000,
    });
    expect(couvertureDeFrance(catalogue)).toMatchObject({ communes: 3, habitants: 3000 });
  });

  test('un périmètre mal connu fait du chiffre un minimum, et il est nommé', () => {
    const couverture = couvertureDe(catalogue, lieu(catalogue, '84'));
    expect(phraseHabitants(couverture)).toBe('au moins 1 000');
    expect(reservesCouverture(couverture)).toEqual(['Communes mal connues : Sans liste.']);
  });

  test('un contrat de fin inconnue n’est pas compté comme en cours, mais il est dit', () => {
    const seul = unCatalogue({
      territoires: [unTerritoire('a', { ...ICI, perimetre: { communes: ['13055'] } })],
      contrats: [unContrat('a/sans-date')],
    });
    expect(couvertureDeFrance(seul)).toMatchObject({
      habitants: 0,
      habitantsAvecFinInconnue: 1000,
    });
    expect(phraseHabitants(couvertureDeFrance(seul))).toBeUndefined();
  });
});

test.each([
  [0, 1000, '0 %'],
  [1, 1000, 'moins de 1 %'],
  [15, 100, '15 %'],
  [9999, 10_000, '99 %'],
  [10, 10, '100 %'],
])('%i sur %i font « %s »', (part, total, attendu) => {
  expect(phrasePart(part, total)).toBe(attendu);
});

test.each([
  [['echu', 'en-cours'], 'en-vigueur'],
  [['echu', 'preparation', 'inconnu'], 'a-venir'],
  [['echu', 'inconnu'], 'inconnu'],
  [['echu', 'remplace'], 'passe'],
  [[], 'aucun'],
] as const)('des contrats %j donnent au lieu l’état « %s »', (statuts, attendu) => {
  expect(etatDe(statuts.map((statut) => ({ statut })))).toBe(attendu);
});

test('un contrat qui finit dans l’année est signalé, et celui qui a fini sans suite aussi', () => {
  const catalogue = unCatalogue({
    territoires: [unTerritoire('a'), unTerritoire('b')],
    contrats: [
      unContrat('a/2012', { periode: { debut: '2012', fin: '2015' } }),
      unContrat('a/2024', { periode: { debut: '2024', fin: '2027-06' }, predecesseur: '2012' }),
      unContrat('b/2015', { periode: { debut: '2015', fin: '2018' } }),
    ],
  });
  const { bientotEchus, sansSuite, sansActions } = signalementsDe(
    lieu(catalogue, '13'),
    catalogue.today,
  );
  expect([bientotEchus, sansSuite, sansActions].map((liste) => liste.map(({ id }) => id))).toEqual([
    ['a/2024'],
    ['b/2015'],
    ['a/2024'],
  ]);
});

test('ce qui change d’un contrat au suivant est gardé : communes de plus, communes de moins', () => {
  const { territoires } = unCatalogue({
    territoires: [unTerritoire('a', { ...ICI, perimetre: { communes: ['84003', '04045'] } })],
    contrats: [
      unContrat('a/2014', {
        signature: { date: '2014' },
        perimetre: { communes: ['84003', '13055'] },
      }),
      unContrat('a/2020', { signature: { date: '2020' } }),
      unContrat('a/2025', {
        signature: { date: '2025' },
        perimetre: { communes: ['84003'], incomplet: true },
      }),
    ],
  });
  const changements = changementsPerimetre(territoires[0]?.contrats ?? []);
  expect(
    changements.map(({ entrees, sorties }) =>
      [entrees, sorties].map((communes) => communes.map(({ nom }) => nom)),
    ),
  ).toEqual([[['Céreste'], ['Marseille']]]);
});
