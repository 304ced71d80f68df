import { expect, test } from 'vitest';
import {
  phraseApproximations,
  phraseCompte,
  phraseTitre,
  phraseTitreDocuments,
} from '#site/sentences/resultats.sentences.ts';

const compte = (resultats: number, contrats = 0, dansContrats = 0) => ({
  resultats,
  contrats,
  dansContrats,
});
const SUITE = { documents: [], approximations: false };
const UNE_PAGE = { page: 1, total: 1 };
const documents = [{ pages: [1, 2] }, { pages: [3] }];

test.for([
  [compte(5), '5 résultats'],
  [compte(1), '1 résultat'],
  [compte(134, 23, 134), '134 résultats dans 23 contrats'],
  [compte(12, 4, 9), '12 résultats, dont 9 dans 4 contrats'],
] as const)('les résultats et les contrats sont comptés tous les deux', ([nombres, phrase]) => {
  expect(phraseCompte(nombres)).toBe(phrase);
});

test('le titre dit la page à partir de la deuxième', () => {
  expect(phraseTitre(compte(30), { page: 2, total: 3 }, SUITE)).toBe('30 résultats (page 2 sur 3)');
  expect(phraseTitre(compte(30), { page: 1, total: 3 }, SUITE)).toBe('30 résultats');
});

test('sans résultat, le titre ne dit rien d’absent tant que les documents sont cherchés', () => {
  expect(phraseTitre(compte(0), UNE_PAGE, 'attente')).toBe('Résultats');
  expect(phraseTitre(compte(0), UNE_PAGE, { documents, approximations: true })).toBe(
    'Aucun résultat hors des documents',
  );
  expect(phraseTitre(compte(0), UNE_PAGE, SUITE)).toBe('Aucun résultat');
  expect(phraseTitre(compte(0), UNE_PAGE, { ...SUITE, approximations: true })).toBe(
    'Aucun résultat avec tous les mots',
  );
});

test('les pages se comptent avec leurs documents', () => {
  expect(phraseTitreDocuments(documents)).toBe('Documents : 3 pages dans 2 documents');
  expect(phraseApproximations(compte(4, 2, 4), documents)).toBe(
    '4 résultats dans 2 contrats ; 3 pages dans 2 documents',
  );
  expect(phraseApproximations(compte(0), documents)).toBe('3 pages dans 2 documents');
});
