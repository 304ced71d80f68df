import { expect, test } from 'vitest';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { buildVocabulaire, decoderMots, encoderMots, motsDistincts } from '#search/vocabulaire.ts';

const mots = motsDistincts(
  [
    'La prévention du diabète, Saint-Palais-sur-Mer',
    'L’accès des médiateurs au CLSM (C.P.T.S.)',
  ].map(normaliserPourIndex),
);
const vocabulaire = buildVocabulaire(mots);

test.for([
  'prévention',
  'PREVENTION',
  'préven',
  'préventions',
  'prévenir',
  'diabete',
  'médiateur',
  'clsm',
  'cpts',
  'palais',
  'saint-palais-sur-mer',
])('« %s » est connu', (mot) => {
  expect(vocabulaire.contient(mot)).toBe(true);
});

test.for(['xyzzy', 'préventionnn', 'diabolo', 'contrat', 'clsmz'])('« %s » est inconnu', (mot) => {
  expect(vocabulaire.contient(mot)).toBe(false);
});

test('les mots se relisent tels qu’ils sont écrits', () => {
  expect(decoderMots(encoderMots(mots))).toEqual(mots);
});
