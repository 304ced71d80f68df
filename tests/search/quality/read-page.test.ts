import { expect, test } from 'vitest';
import { addressOf, observe } from '../../../scripts/search-quality/read-page.ts';

const SITE = 'http://127.0.0.1:4321/cls/';
const lien = (chemin: string, partial = false) => ({ href: SITE + chemin, partial });

test.for([
  ['contrats/apt/', '/contrats/apt/'],
  ['contrats/apt/?mots=soins', '/contrats/apt/'],
  ['comprendre/#que-dit-la-loi', '/comprendre/'],
  ['contrats/a/2025/annexes/b/?mots=x#page-12', '/contrats/a/2025/annexes/b/#page-12'],
] as const)('le lien %s mène à %s', ([lien, adresse]) => {
  expect(addressOf(SITE + lien, SITE)).toBe(adresse);
});

test.for(['recherche/?q=soins&page=2', 'contrats/a/2025/annexes/b.pdf#page=12'])(
  'le lien %s n’est pas un résultat',
  (lien) => {
    expect(addressOf(SITE + lien, SITE)).toBeUndefined();
  },
);

test('un lien vers un autre site n’est pas un résultat', () => {
  expect(addressOf('https://ailleurs.example/contrats/apt/', SITE)).toBeUndefined();
});

test('une page liée deux fois compte une fois, là où elle est d’abord montrée', () => {
  const shown = {
    said: '2 résultats.',
    links: [lien('a/'), lien('comprendre/#loi'), lien('a/', true), lien('comprendre/', true)],
  };
  expect(observe(shown, SITE)).toEqual({
    resultats: [
      { adresse: '/a/', partiel: false },
      { adresse: '/comprendre/', partiel: false },
    ],
    ditRien: false,
  });
});

test.for([
  ['Aucun résultat pour « x ».', true],
  ['Aucun contrat recensé ne couvre Limoges (87).', true],
  ['3 résultats pour « aucun médecin ».', false],
  ['Recherche en cours…\nAucun résultat.', true],
  ['', false],
] as const)('« %s » dit-il que rien ne répond ? %s', ([said, attendu]) => {
  expect(observe({ said, links: [] }, SITE).ditRien).toBe(attendu);
});
