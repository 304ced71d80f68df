import { expect, test } from 'vitest';
import { segmenterExtrait } from '#search/texte/excerpt.ts';
import { normaliserPourIndex } from '#search/texte/index-text.ts';

const marquer = (texte: string, mot: string) =>
  normaliserPourIndex(texte).replace(RegExp(`(\\S*${mot}\\S*)`, 'g'), '<mark>$1</mark>');
const lire = (extrait: string) =>
  segmenterExtrait(extrait)
    .map(({ texte, trouve }) => (trouve ? `[${texte}]` : texte))
    .join('');

test.for([
  ['l’accès aux soins', 'accès', 'l’[accès] aux soins'],
  ['la santé (mentale), donc', 'mentale', 'la santé ([mentale]), donc'],
  ['du cœur', 'eur', 'du [cœur]'],
  ['Le CLSM.', 'CLSM', 'Le [CLSM].'],
] as const)('dans « %s », « %s » est marqué sans la ponctuation voisine', ([texte, mot, lu]) => {
  expect(lire(marquer(texte, mot))).toBe(lu);
});

test('un passage qui contient des balises reste du texte', () => {
  expect(lire('&lt;img onerror=x&gt; <mark>danger</mark>')).toBe('<img onerror=x> [danger]');
});

test('un passage coupé au milieu d’une élision ne montre aucun signe étranger', () => {
  expect(lire("\u2060accès aux <mark>soins</mark> et l'")).toBe('accès aux [soins] et l’');
});
