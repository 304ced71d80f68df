import { expect, test } from 'vitest';
import { type BilanRecherche, phraseBilan } from '#site/sentences/recherche.sentences.ts';

const bilan = (faits: Partial<BilanRecherche>) =>
  phraseBilan({ q: 'accès', nombre: 0, partiels: 0, absents: [], sansFiltre: 0, ...faits });

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

const documents = { pages: 3, documents: 2, partiel: false, illisibles: 0 };

test('les pages de documents sont dites à part', () => {
  expect(bilan({ nombre: 12, documents })).toBe(
    '12 résultats pour « accès ». Documents : 3 pages dans 2 documents.',
  );
  expect(bilan({ documents: { ...documents, partiel: true } })).toBe(
    'Aucun résultat pour « accès » hors des documents. Documents : 3 pages dans 2 documents, avec une partie des mots.',
  );
});

test('les pages illisibles, qui ont pu manquer, sont comptées, même quand rien n’est trouvé', () => {
  const aucune = { ...documents, pages: 0, documents: 0 };
  expect(bilan({ nombre: 1, documents: { ...aucune, illisibles: 3 } })).toBe(
    '1 résultat pour « accès ». 3 pages illisibles des documents n’ont pas pu être lues.',
  );
  expect(bilan({ documents: { ...aucune, illisibles: 1 } })).toMatch(
    /^Aucun résultat pour « accès »\. Une page illisible d’un document n’a pas pu être lue\. Vérifiez/,
  );
});

test('tant que les documents sont cherchés, rien n’est dit absent', () => {
  expect(bilan({ absents: ['accès'], documents: 'attente' })).toBe('Recherche dans les documents…');
  expect(bilan({ nombre: 2, documents: 'attente' })).toBe(
    '2 résultats pour « accès ». Recherche dans les documents…',
  );
});

test('si les documents n’ont pas pu être cherchés, c’est dit', () => {
  expect(bilan({ nombre: 2, documents: 'panne' })).toBe(
    '2 résultats pour « accès ». Les documents n’ont pas pu être cherchés.',
  );
});
