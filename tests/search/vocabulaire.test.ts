import { describe, expect, test } from 'vitest';
import { corriger, proposer } from '#search/client/corriger.ts';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { plier, racine } from '#search/texte/mot.ts';
import { decoderMots, encoderMots, fichierDe } from '#search/vocabulaire/codec.ts';
import { Recensement } from '#search/vocabulaire/recensement.ts';
import { Vocabulaire } from '#search/vocabulaire/vocabulaire.ts';

const recensement = new Recensement();
const lire = (texte: string, fonds: 0 | 1 = 0) =>
  recensement.lire([normaliserPourIndex(texte)], fonds);
lire('La prévention du diabète et des addictions, Saint-Palais-sur-Mer');
lire('Préventions : l’accès des médiateurs au CLSM (C.P.T.S.)');
lire('Le psychologue et l’ophtalmologue de l’hôpital, sans rendez-vous', 1);
const mots = recensement.mots();
const vocabulaire = new Vocabulaire(
  async (cherchee) => mots.find((mot) => mot.racine === cherchee),
  async (fichier) => encoderMots(mots.filter(({ racine: r }) => fichierDe(r) === fichier)),
);
const trouver = (mot: string) => vocabulaire.trouver(racine(plier(mot)));

test.for([
  'prévention',
  'PREVENTION',
  'préventions',
  'diabete',
  'médiateur',
  'clsm',
  'cpts',
  'palais',
])('« %s » est connu', async (mot) => {
  expect(await trouver(mot)).toBeDefined();
});

test.for(['xyzzy', 'préventionnn', 'diabolo', 'contrat', 'clsmz'])(
  '« %s » est inconnu',
  async (mot) => {
    expect(await trouver(mot)).toBeUndefined();
  },
);

test('une famille compte les pages de chaque fonds où elle est, sous son mot le plus fréquent', async () => {
  expect(await trouver('préventions')).toMatchObject({ forme: 'prévention', frequences: [2, 0] });
  expect(await trouver('hôpitaux')).toMatchObject({ forme: 'hôpital', frequences: [0, 1] });
});

test('les mots se relisent tels qu’ils sont écrits', () => {
  expect(decoderMots(encoderMots(mots))).toEqual(mots);
  expect(decoderMots('')).toEqual([]);
});

describe('une faute se corrige', () => {
  test.for([
    ['adiction', 'addictions'],
    ['prévantion', 'prévention'],
    ['preventoin', 'prévention'],
    ['psicologue', 'psychologue'],
    ['ofthalmologue', 'ophtalmologue'],
    ['diabette', 'diabète'],
  ] as const)('« %s » → « %s »', async ([faute, mot]) => {
    expect((await corriger(faute, vocabulaire))?.forme).toBe(mot);
  });

  test.for(['bitcoin', 'piscine', 'cls', '2024', 'sang'])('« %s » reste tel quel', async (mot) => {
    expect(await corriger(mot, vocabulaire)).toBeUndefined();
  });
});

test('un mot trop loin pour être corrigé peut être proposé', async () => {
  expect(await corriger('palos', vocabulaire)).toBeUndefined();
  expect((await proposer('palos', vocabulaire))?.forme).toBe('Palais');
  expect(await proposer('xylophone', vocabulaire)).toBeUndefined();
});
