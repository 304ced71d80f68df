import { expect, test } from 'vitest';
import { type LectureDite, phrasesLecture } from '#site/sentences/lecture.sentences.ts';

const RIEN: LectureDite = { corrections: [], elargissements: [], lieux: [], proches: [] };
const dire = (
  lecture: Partial<LectureDite>,
  { q = 'clsm', mode = 'elargi' as 'elargi' | 'exact' } = {},
) => phrasesLecture({ ...RIEN, ...lecture }, { q, mode });
const texte = (lecture: Partial<LectureDite>) =>
  dire(lecture).map((phrase) => phrase.map((morceau) => morceau.texte).join(''));
const liens = (lecture: Partial<LectureDite>, options = {}) =>
  dire(lecture, options).flatMap((phrase) =>
    phrase.flatMap(({ texte: dit, vers }) => (vers ? [[dit, vers]] : [])),
  );

test('une faute corrigée est dite, et les mots tapés restent à un lien', () => {
  const corrections = [{ saisi: 'adiction', cherche: 'addiction' }];
  expect(texte({ corrections })).toEqual([
    'Résultats pour « addiction » ; chercher plutôt « adiction »',
  ]);
  expect(liens({ corrections })).toEqual([['chercher plutôt « adiction »', { mode: 'exact' }]]);
});

test('deux fautes font une phrase', () => {
  const corrections = [
    { saisi: 'adiction', cherche: 'addiction' },
    { saisi: 'depsitage', cherche: 'dépistage' },
  ];
  expect(texte({ corrections })).toEqual([
    'Résultats pour « addiction » et « dépistage » ; chercher plutôt « adiction » et « depsitage »',
  ]);
});

test('un élargissement nomme les mots ajoutés et le mot qui les amène', () => {
  const elargissements = [{ saisi: 'CLSM', vers: ['conseil local de santé mentale'] }];
  expect(texte({ elargissements })).toEqual([
    'Aussi cherché : conseil local de santé mentale (pour CLSM) – ne pas élargir',
  ]);
  expect(liens({ elargissements })).toEqual([['ne pas élargir', { mode: 'exact' }]]);
});

test('un thème cherché à la place d’un mot est dit avec les mots ajoutés', () => {
  const elargissements = [{ saisi: 'psy', vers: ['psychologue'], themes: ['Santé mentale'] }];
  expect(texte({ elargissements })[0]).toBe(
    'Aussi cherché : psychologue et le thème santé mentale (pour psy) – ne pas élargir',
  );
});

test('au-delà de quatre mots ajoutés, les autres sont comptés', () => {
  const elargissements = [{ saisi: 'x', vers: ['a', 'b', 'c', 'd', 'e', 'f'] }];
  expect(texte({ elargissements })[0]).toContain('a, b, c, d et 2 autres (pour x)');
});

test('cinq mots ajoutés sont tous nommés', () => {
  const elargissements = [{ saisi: 'x', vers: ['a', 'b', 'c', 'd', 'e'] }];
  expect(texte({ elargissements })[0]).toContain('a, b, c, d et e (pour x)');
});

test('une commune lue dans la question mène à sa page, et peut n’être qu’un mot', () => {
  const lieux = [{ nom: 'Saujon (17)', href: '/ici/', territoires: ['cara'] }];
  expect(texte({ lieux })).toEqual([
    'Saujon (17) : dans les contrats qui couvrent ce lieu – chercher le mot seulement',
  ]);
  expect(liens({ lieux })).toEqual([
    ['Saujon (17)', { href: '/ici/' }],
    ['chercher le mot seulement', { mode: 'exact' }],
  ]);
});

test('une commune sans contrat mène à ce que l’on en sait', () => {
  const lieux = [{ nom: 'Bordeaux (33)', href: '/la/', territoires: [] }];
  expect(texte({ lieux })).toEqual([
    'Bordeaux (33) : les contrats voisins, et à qui s’adresser',
  ]);
  expect(liens({ lieux })).toHaveLength(1);
});

test('une orthographe proche remplace le mot dans la question entière', () => {
  const proches = [{ saisi: 'depsitage', cherche: 'dépistage' }];
  expect(liens({ proches }, { q: 'depsitage du cancer' })).toEqual([
    ['« dépistage »', { q: 'dépistage du cancer' }],
  ]);
});

test('la recherche mot à mot se dit et se défait, sauf sans mot', () => {
  expect(liens({}, { mode: 'exact' })).toEqual([['élargir la recherche', { mode: 'elargi' }]]);
  expect(liens({}, { mode: 'exact', q: '' })).toEqual([]);
  expect(liens({})).toEqual([]);
});
