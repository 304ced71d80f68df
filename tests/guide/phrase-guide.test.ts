import { expect, test } from 'vitest';
import { CODES_ANOMALIE, type CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import { phraseGuide } from '#site/guide/phrase-guide.ts';

const adresses = (texte: string) => texte.match(/https?:\/\/\S+/g) ?? [];

test('chaque code d’un rapport mène une fois à sa page du guide', () => {
  const texte = phraseGuide([{ code: 'axe-inconnu' }, { code: 'nom-invalide' }, { code: 'axe-inconnu' }]);
  expect(adresses(texte).map((adresse) => new URL(adresse).pathname)).toEqual([
    '/guide/anomalies/axe-inconnu/',
    '/guide/anomalies/nom-invalide/',
  ]);
});

test('au-delà de quelques codes, le rapport mène à leur liste', () => {
  const codes = (Object.keys(CODES_ANOMALIE) as CodeAnomalie[]).map((code) => ({ code }));
  const [derniere] = adresses(phraseGuide(codes)).slice(-1);
  expect(adresses(phraseGuide(codes)).length).toBeLessThan(10);
  expect(derniere).toMatch(/\/guide\/anomalies\/$/);
});

test('sans anomalie, rien n’est dit', () => {
  expect(phraseGuide([])).toBe('');
});
