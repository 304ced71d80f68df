import { describe, expect, test } from 'vitest';
import {
  ajouterAnnees,
  compareDates,
  dernierJour,
  isDateReelle,
  premierJour,
} from '#domain/date/date.rules.ts';
import { dateComplete, datePartielle } from '#domain/date/date.schema.ts';

describe('dates partielles', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-10-14', '2022-10-14', '2022-10-14'],
  ])('%s couvre du %s au %s', (date, premier, dernier) => {
    expect([premierJour(date), dernierJour(date)]).toEqual([premier, dernier]);
  });

  test.each(['2023-02-29', '2023-13', '2023-00', '2023-04-31', '1789', '2999'])(
    '%s n’est pas une date réelle',
    (date) => {
      expect(isDateReelle(date)).toBe(false);
    },
  );

  test('ajouter des années garde la précision, et le 29 février tombe le 28', () => {
    expect(['2014', '2014-10', '2024-02-29'].map((date) => ajouterAnnees(date, 3))).toEqual([
      '2017',
      '2017-10',
      '2027-02-28',
    ]);
  });

  test('à jour égal, la moins précise vient d’abord', () => {
    expect(['2014-01-01', '2014', '2013-12-31', '2014-01'].sort(compareDates)).toEqual([
      '2013-12-31',
      '2014',
      '2014-01',
      '2014-01-01',
    ]);
  });

  test.each([
    [2014, '2014'],
    ['2022-10', '2022-10'],
  ])('le fichier peut écrire %s sans guillemets', (ecrit, lu) => {
    expect(datePartielle('Date.').parse(ecrit)).toBe(lu);
  });

  test.each(['14/10/2022', '2022-1', 'octobre 2022', '', 20221014])('%s est refusé', (ecrit) => {
    expect(datePartielle('Date.').safeParse(ecrit).success).toBe(false);
  });

  test('une date complète refuse l’année seule', () => {
    expect(dateComplete('Date.').safeParse('2022').success).toBe(false);
  });
});
