import { expect, test } from 'vitest';
import { type Jugement, ndcg, rangReciproque, rangReponse } from '#search/qualite/metriques.ts';

const jugement = (
  attendues: Record<string, 1 | 2>,
  acceptees: Record<string, 1 | 2> = {},
): Jugement => ({
  attendues: new Map(Object.entries(attendues)),
  acceptees: new Map(Object.entries(acceptees)),
});
const vingt = Array.from({ length: 20 }, (_, i) => `/autre-${i}/`);

test('le rang est celui de la première page qui répond, pas de la première qui aide', () => {
  const j = jugement({ '/reponse/': 2, '/aide/': 1 });
  expect(rangReponse(['/aide/', '/autre/', '/reponse/'], j)).toBe(3);
  expect(rangReciproque(3)).toBeCloseTo(1 / 3);
});

test('au-delà des dix premiers résultats, rien ne compte', () => {
  const j = jugement({ '/reponse/': 2 });
  expect(rangReponse([...vingt.slice(0, 9), '/reponse/'], j)).toBe(10);
  expect(rangReponse([...vingt.slice(0, 10), '/reponse/'], j)).toBeNull();
  expect(rangReciproque(null)).toBe(0);
  expect(ndcg([...vingt.slice(0, 10), '/reponse/'], j)).toBe(0);
});

test('la meilleure liste possible vaut 1, quelle que soit sa longueur', () => {
  expect(ndcg(['/a/'], jugement({ '/a/': 2 }))).toBe(1);
  expect(ndcg(['/a/', '/b/', '/c/'], jugement({ '/b/': 2, '/a/': 2, '/c/': 1 }))).toBe(1);
  const beaucoup = Object.fromEntries(vingt.map((adresse) => [adresse, 2 as const]));
  expect(ndcg(vingt.toReversed(), jugement(beaucoup))).toBe(1);
});

test('une aide avant la réponse coûte ce que dit la formule', () => {
  const j = jugement({ '/a/': 2, '/b/': 1 });
  // (1/log2(2) + 3/log2(3)) / (3/log2(2) + 1/log2(3))
  expect(ndcg(['/b/', '/a/'], j)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
});

test('une réponse absente fait baisser la mesure, une page acceptée et absente non', () => {
  expect(ndcg(['/a/'], jugement({ '/a/': 2, '/b/': 2 }))).toBeLessThan(0.7);
  expect(ndcg(['/a/'], jugement({ '/a/': 2 }, { '/b/': 2 }))).toBe(1);
});

test('une page acceptée compte comme une réponse là où elle est montrée', () => {
  const j = jugement({ '/a/': 2 }, { '/b/': 2 });
  expect(rangReponse(['/b/', '/a/'], j)).toBe(1);
  expect(ndcg(['/b/', '/a/'], j)).toBe(1);
  expect(ndcg(['/autre/', '/b/', '/a/'], j)).toBeLessThan(1);
});

test('sans réponse possible, la mesure est nulle et non indéfinie', () => {
  expect(ndcg(['/a/'], jugement({}))).toBe(0);
});
