import { expect, test } from 'vitest';
import { recherche } from '#site/strings/recherche.ts';

const bilan = (faits: Partial<Parameters<typeof recherche.bilan>[0]>) =>
  recherche.bilan({ q: 'accès', nombre: 0, partiels: 0, absents: [], sansFiltre: 0, ...faits });

test('les résultats sont comptés', () => {
  expect(bilan({ nombre: 12, sansFiltre: 12 })).toBe('12 résultats pour « accès ».');
  expect(bilan({ nombre: 1, sansFiltre: 1 })).toBe('1 résultat pour « accès ».');
  expect(bilan({ q: '', nombre: 3, sansFiltre: 900 })).toBe('3 résultats.');
});

test('l’absence est dite, avec ce qu’on peut faire', () => {
  expect(bilan({ q: 'xyzzy', absents: ['xyzzy'] })).toMatch(
    /^Aucun résultat pour « xyzzy »\. Le mot « xyzzy » n’est dans aucune page du portail\. Vérifiez/,
  );
});

test('des filtres trop serrés sont dits, avec ce qu’ils cachent', () => {
  expect(bilan({ sansFiltre: 8 })).toBe(
    'Aucun résultat pour « accès ». Sans les filtres, il y en aurait 8.',
  );
});

test('ce qui n’a qu’une partie des mots n’est jamais compté avec le reste', () => {
  expect(bilan({ q: 'accès lune', nombre: 2, partiels: 5, sansFiltre: 7 })).toBe(
    '2 résultats pour « accès lune », 5 avec une partie des mots.',
  );
  expect(bilan({ q: 'accès lune', partiels: 5, sansFiltre: 5 })).toBe(
    'Aucun résultat avec tous les mots pour « accès lune », 5 avec une partie des mots.',
  );
});
