import { expect, test } from 'vitest';
import { comparer, lireSaisie, repondre } from '#search/suggestions/classer.ts';
import { composer, segmenter } from '#search/suggestions/composer.ts';
import { trouveesCommunes } from '#search/suggestions/communes.ts';
import type { Genre, Suggestion } from '#search/suggestions/suggestion.types.ts';
import { suggestion } from './support/ecrites.ts';

const proposer = (suggestions: readonly Suggestion[], saisie: string) => {
  const lue = lireSaisie(saisie);
  const trouvees = suggestions.flatMap((une) => (lue && repondre(une, lue)) ?? []);
  return composer(trouvees.sort(comparer), saisie);
};
const plusieurs = (genre: Genre, nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => suggestion(`Santé ${genre} ${rang}`, { genre }));
const marque = (nom: string, saisie: string) =>
  segmenter(nom, saisie)
    .map(({ texte, trouve }) => (trouve ? `[${texte}]` : texte))
    .join('');

test('huit propositions au plus, trois d’un même genre quand d’autres répondent, genre par genre', () => {
  const options = proposer(
    [...plusieurs('fiche', 9), ...plusieurs('theme', 5), ...plusieurs('terme', 4)],
    'santé',
  );
  expect(options.map(({ nature }) => nature)).toEqual([
    ...Array<string>(3).fill('thème'),
    ...Array<string>(3).fill('mot du glossaire'),
    ...Array<string>(2).fill('fiche-action'),
  ]);
});

test('un genre seul peut prendre toute la place', () => {
  expect(proposer(plusieurs('fiche', 20), 'santé')).toHaveLength(8);
});

test.for([
  ['Santé mentale', 'sante m', '[Santé] [m]entale'],
  ['Améliorer l’accès aux soins', "l'acces", 'Améliorer l’[accès] aux soins'],
  ['Cœur en forme', 'coe', '[Cœ]ur en forme'],
  ['Royan Atlantique (CARA)', 'cara', 'Royan Atlantique ([CARA])'],
  ['Addictions et conduites à risque', 'alcool', 'Addictions et conduites à risque'],
] as const)('dans « %s », « %s » marque %s', ([nom, saisie, attendu]) => {
  expect(marque(nom, saisie)).toBe(attendu);
});

test('le nom qui a répondu est dit quand on ne le voit pas, et seulement alors', () => {
  const options = proposer(
    [
      suggestion('Addictions', { genre: 'theme', noms: ['alcool'] }),
      suggestion('Alcoolisme', { genre: 'terme' }),
    ],
    'alcool',
  );
  expect(options.map(({ detail }) => detail)).toEqual(['pour «\u00a0alcool\u00a0»', undefined]);
});

test('une commune dit si un contrat la couvre, une ancienne de quelle commune elle est, un code postal qui il désigne', () => {
  const annecy = {
    code: '74010',
    nom: 'Annecy',
    codesPostaux: ['74000', '74600'],
    departement: '74',
    href: '/communes/74010/',
  };
  const couverte = { ...annecy, territoires: [{ id: 'grand-annecy', nom: 'Grand Annecy' }] };
  const montrer = (commune: Parameters<typeof trouveesCommunes>[0][number], saisie: string) =>
    composer(trouveesCommunes([commune], saisie), saisie).map(
      ({ segments, detail }) => [segments.map(({ texte }) => texte).join(''), detail] as const,
    );
  expect(montrer(couverte, 'anne')).toEqual([
    ['Annecy (74)', 'contrat recensé\u00a0: Grand Annecy'],
  ]);
  expect(montrer({ ...annecy, ancienNom: 'Seynod', territoires: [] }, 'seyn')).toEqual([
    ['Seynod', 'commune actuelle\u00a0: Annecy (74), aucun contrat recensé'],
  ]);
  expect(montrer(couverte, '74600')).toEqual([
    ['Annecy (74)', '74600, contrat recensé\u00a0: Grand Annecy'],
  ]);
});
