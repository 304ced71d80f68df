import { expect, test } from 'vitest';
import { CHAMPS, ecrireChamps, lireChamp } from '#search/feuilles/champs.ts';
import { decouper, feuilleDe } from '#search/feuilles/decoupe.ts';
import { ecrireMot, lireFeuille, type MotSitue } from '#search/feuilles/feuille-codec.ts';
import { ecrireNote, lireNote } from '#search/feuilles/note.ts';
import { ecrireCroissants, lireCroissants } from '#search/serie.ts';

const RIEN = { rangs: [], notes: [], champs: [] };
const mot = (racine: string, forme: string, occurrences: MotSitue['occurrences']): MotSitue => ({
  mot: {
    racine: racine.normalize('NFD').replace(/\p{M}/gu, ''),
    forme,
    jeton: `${racine}ʔ`,
    frequences: [occurrences[0].rangs.length, occurrences[1].rangs.length],
  },
  occurrences,
});
const MOTS = [
  mot('prévent', 'prévention', [
    { rangs: [0, 1, 7, 11_000], notes: [0, 46, 3, 12], champs: [1, 0, 64, 0] },
    RIEN,
  ]),
  mot('prévoi', 'prévoir', [RIEN, { rangs: [3], notes: [9], champs: [0] }]),
  mot('zanbouna', 'Zanbouna', [RIEN, RIEN]),
];

test('une feuille se relit telle qu’elle est écrite, lignes vides et zéros compris', () => {
  const texte = MOTS.map((un, rang) => ecrireMot(un, MOTS[rang - 1])).join('\n');
  expect([...lireFeuille(texte).values()]).toEqual(MOTS);
  expect(lireFeuille(texte).get('prevoi')?.mot.forme).toBe('prévoir');
});

test('des rangs qui se suivent se relisent', () => {
  for (const rangs of [[], [0], [0, 1, 2, 3], [5, 60, 2_116, 11_894]])
    expect(lireCroissants(ecrireCroissants(rangs))).toEqual(rangs);
});

test('une note est gardée à 4 % près, et rien reste rien', () => {
  expect(lireNote(ecrireNote(0))).toBe(0);
  for (const score of [0.2, 0.5, 1, 2.4, 4.3, 12])
    expect(Math.abs(lireNote(ecrireNote(score)) / score - 1)).toBeLessThan(0.04);
});

test('chaque champ garde son nombre de mots', () => {
  const nombres = [1, 0, 2, 3, 0, 1];
  const code = ecrireChamps(nombres);
  expect(CHAMPS.map((_, champ) => lireChamp(code, champ))).toEqual(nombres);
});

test('chaque mot se retrouve dans la feuille que l’on ouvre pour lui, et aucune ne pèse trop', () => {
  const cles = Array.from({ length: 3000 }, (_, rang) => `mot${String(rang).padStart(5, '0')}`);
  const { premieres, feuilles } = decouper(
    cles,
    (cle) => cle,
    (cle) => cle,
  );
  expect(feuilles.length).toBeGreaterThan(1);
  for (const cle of cles) expect(feuilles[feuilleDe(cle, premieres)]?.split('\n')).toContain(cle);
  for (const feuille of feuilles) expect(feuille.length).toBeLessThan(15_000);
  expect(feuilleDe('avant', premieres)).toBe(-1);
});

test('un mot trop lourd pour partager une feuille a la sienne', () => {
  const { premieres } = decouper(
    ['a', 'b', 'c'],
    (cle) => cle,
    (cle) => (cle === 'b' ? 'b'.repeat(50_000) : cle),
  );
  expect(premieres).toEqual(['a', 'b', 'c']);
});
