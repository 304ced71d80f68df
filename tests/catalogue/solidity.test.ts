import { describe, expect, test } from 'vitest';
import { construire, unCatalogue, unContrat, uneFiche, unPortail } from './support/entries.ts';

describe('la solidité du catalogue', () => {
  test('rien n’y peut être changé', () => {
    const { contrats } = unCatalogue({ contrats: [unContrat('a/2014')] });
    expect(() => (contrats as unknown[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(contrats[0]?.facts ?? {}, { titre: 'x' })).toThrow(TypeError);
  });

  test('les mêmes entrées donnent les mêmes choses dans le même ordre', () => {
    const contrats = [
      unContrat('a/2020', { signature: { date: '2020' } }),
      unContrat('a/2014', { signature: { date: '2014' } }),
    ];
    const ids = (liste: typeof contrats) =>
      unCatalogue({ contrats: liste }).contrats.map(({ id }) => id);
    expect(ids(contrats)).toEqual(ids(contrats.toReversed()));
  });

  test('aujourd’hui est la date du portail, jamais celle de la machine', () => {
    const contrats = [
      unContrat('a/2014', { periode: { debut: '2014', fin: '2016' }, verifieLe: '2015-01-01' }),
    ];
    expect(unCatalogue({ contrats }).contrats[0]?.statut).toBe('echu');
    expect(
      unCatalogue({ contrats, portail: unPortail('portail', { date: '2015-06-01' }) }).contrats[0]
        ?.statut,
    ).toBe('en-cours');
  });

  test('une anomalie, et il n’y a pas de catalogue', () => {
    const { catalogue, anomalies } = construire({
      contrats: [unContrat('a/2014', { themes: ['inconnu'] })],
    });
    expect(catalogue).toBeUndefined();
    expect(anomalies).toHaveLength(1);
  });

  test('ce qui désigne un fichier illisible n’est pas une anomalie de plus', () => {
    const { anomalies } = construire({
      contrats: [
        unContrat('a/2020', {
          predecesseur: '2014',
          themes: ['nutrition'],
          signataires: [{ organisation: 'ars' }],
        }),
      ],
      fiches: [uneFiche('a/2020/1', { axe: 4 })],
      illisibles: new Set(['contrats:a/2014', 'axes:a/2020/4', 'themes:*', 'organisations:ars']),
    });
    expect(anomalies).toEqual([]);
  });
});
