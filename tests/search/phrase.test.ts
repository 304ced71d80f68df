import { expect, test } from 'vitest';
import { type BilanRecherche, phraseBilan } from '#site/sentences/recherche.sentences.ts';

const bilan = (faits: Partial<BilanRecherche>) =>
  phraseBilan({
    q: 'accès',
    filtres: '',
    nombre: 0,
    elargis: 0,
    partiels: 0,
    absents: [],
    lieuxSansContrat: [],
    sansFiltre: 0,
    etendue: { contrats: 115, documents: 0, pages: 0 },
    ...faits,
  });
/** What is said after everything else. */
const CHERCHE = ' Cherché dans 115 contrats.';

test('les résultats sont comptés', () => {
  expect(bilan({ nombre: 12, sansFiltre: 12 })).toBe(`12 résultats pour « accès ».${CHERCHE}`);
  expect(bilan({ nombre: 1, sansFiltre: 1 })).toBe(`1 résultat pour « accès ».${CHERCHE}`);
  expect(bilan({ q: '', nombre: 3, sansFiltre: 900 })).toBe(`3 résultats.${CHERCHE}`);
});

test('l’absence est dite, avec ce qu’on peut faire', () => {
  expect(bilan({ q: 'xyzzy', absents: ['xyzzy'] })).toMatch(
    /^Aucun résultat pour « xyzzy »\. Le mot « xyzzy » n’est dans aucune page du portail\. Vérifiez/,
  );
});

test('des filtres trop serrés sont dits, avec ce qu’ils cachent', () => {
  expect(bilan({ sansFiltre: 8 })).toBe(
    `Aucun résultat pour « accès ». Sans les filtres, il y en aurait 8.${CHERCHE}`,
  );
});

test('ce qui n’a qu’une partie des mots n’est jamais compté avec le reste', () => {
  expect(bilan({ q: 'accès lune', nombre: 2, partiels: 5, sansFiltre: 7 })).toBe(
    `2 résultats pour « accès lune » ; 5 autres avec une partie des mots.${CHERCHE}`,
  );
  expect(bilan({ q: 'accès lune', partiels: 5, sansFiltre: 5 })).toBe(
    `Aucun résultat avec tous les mots pour « accès lune » ; 5 autres avec une partie des mots.${CHERCHE}`,
  );
});

const documents = { pages: 3, documents: 2, partiel: false, illisibles: 0 };

test('les pages de documents sont dites à part', () => {
  expect(bilan({ nombre: 12, documents })).toBe(
    `12 résultats pour « accès ». Documents : 3 pages dans 2 documents.${CHERCHE}`,
  );
  expect(bilan({ documents: { ...documents, partiel: true } })).toBe(
    `Aucun résultat pour « accès » hors des documents. Documents : 3 pages dans 2 documents, avec une partie des mots.${CHERCHE}`,
  );
});

test('les pages illisibles, qui ont pu manquer, sont comptées, même quand rien n’est trouvé', () => {
  const aucune = { ...documents, pages: 0, documents: 0 };
  expect(bilan({ nombre: 1, documents: { ...aucune, illisibles: 3 } })).toBe(
    `1 résultat pour « accès ». 3 pages illisibles des documents n’ont pas pu être lues.${CHERCHE}`,
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
    `2 résultats pour « accès ». Les documents n’ont pas pu être cherchés.${CHERCHE}`,
  );
});

test('ce qui répond par un mot voisin est dit, et ne passe jamais pour exact', () => {
  expect(bilan({ q: 'CLSM', nombre: 12, elargis: 4, sansFiltre: 12 })).toBe(
    `12 résultats pour « CLSM », dont 4 par un mot voisin.${CHERCHE}`,
  );
  expect(bilan({ q: 'dentiste', nombre: 3, elargis: 3, sansFiltre: 3 })).toBe(
    `Aucun résultat avec ces mots mêmes pour « dentiste », 3 résultats par un mot voisin.${CHERCHE}`,
  );
});

test('les filtres en cours, un lieu sans contrat et ce qui a été cherché sont dits', () => {
  const etendue = { contrats: 115, documents: 3, pages: 17 };
  expect(
    bilan({ q: 'Bourges', filtres: 'en Bretagne', lieuxSansContrat: ['Bourges (18)'], etendue }),
  ).toMatch(
    /^Aucun contrat recensé ne couvre Bourges \(18\)\. Aucun résultat pour « Bourges » \(en Bretagne\)\..* Cherché dans 115 contrats et 3 documents \(17 pages\)\.$/,
  );
});
