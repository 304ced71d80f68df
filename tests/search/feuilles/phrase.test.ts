import { describe, expect, test } from 'vitest';
import { couvrir, suivre } from '#search/client/phrase.ts';
import { decouper } from '#search/feuilles/decoupe.ts';
import { ouvrirFeuilles } from '#search/feuilles/lecteur-feuilles.ts';
import { ecrirePaire, formesDe, lirePaires } from '#search/feuilles/suites.ts';
import { releverPaires } from '#search/indexation/paires.ts';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { MARQUE } from '#search/texte/marque.ts';
import { lireUnites } from '#search/texte/unites.ts';

const TEXTES = [
  'Le contrat local de santé du pays.',
  'La santé du contrat et local de la mairie ; un contrat social et local.',
  'Les contrats locaux de santé ; le contrat local, puis la santé.',
  'Un local de santé, un contrat local.',
];
const fonds = TEXTES.map((texte) => ({
  url: '',
  contenu: normaliserPourIndex(texte),
  meta: { title: normaliserPourIndex('Santé mentale'), k: normaliserPourIndex('Royan | Vaux') },
  longueur: 1,
}));

const { premieres, feuilles } = decouper(releverPaires([fonds, []]), ({ cle }) => cle, ecrirePaire);
const fichiers = new Map([
  ['suites/feuilles.txt', premieres.join('\n')],
  ...feuilles.map((feuille, rang) => [`suites/${rang}.txt`, feuille] as const),
]);
const trouver = ouvrirFeuilles('suites', async (nom) => fichiers.get(nom) ?? '', lirePaires);
const find = (phrase: string) =>
  suivre(
    lireUnites(normaliserPourIndex(phrase))
      .map(({ texte }) => texte.replaceAll(MARQUE, ''))
      .join(' '),
    async (cle) => (await trouver(cle))?.get(cle)?.[0],
  );

describe('une expression se trouve où ses mots se suivent, et nulle part ailleurs', () => {
  test.for([
    ['contrat local', [0, 2, 3]],
    ['contrat local de santé', [0]],
    ['local de santé', [0, 3]],
    ['CONTRATS LOCAUX DE SANTÉ', [2]],
    ['santé mentale', [0, 1, 2, 3]],
    ['santé du pays', [0]],
    ['mentale Royan', []],
    ['Royan Vaux', []],
    ['pays santé', []],
    ['licorne de santé', []],
  ] as const)('« %s »', async ([phrase, rangs]) => {
    expect(await find(phrase)).toEqual(rangs);
  });
});

test.for([
  ['soin', 'soins'],
  ['mental', 'mentale'],
  ['mentale', 'mentales'],
  ['axe', 'axes'],
  ['Santé', 'SANTE'],
  ['prix', 'prix'],
] as const)('dans une expression, « %s » et « %s » sont le même mot', ([un, autre]) => {
  expect(formesDe(normaliserPourIndex(un))).toEqual(formesDe(normaliserPourIndex(autre)));
});

test.for([
  ['prévention', 'préventif'],
  ['santé', 'saine'],
  ['2021', '2022'],
] as const)('dans une expression, « %s » et « %s » sont deux mots', ([un, autre]) => {
  expect(formesDe(normaliserPourIndex(un))).not.toEqual(formesDe(normaliserPourIndex(autre)));
});

describe('une expression charge le moins de paires possible, et chacun de ses mots en a une', () => {
  test.for([
    ['contrat local de santé', ['contrat local', 'de santé']],
    ['santé mentale', ['santé mentale']],
    ['accès aux soins', ['accès aux', 'aux soins']],
    ['charge de la santé', ['charge de', 'la santé']],
    ['de la santé', ['de la', 'la santé']],
  ] as const)('« %s »', ([phrase, paires]) => {
    const mots = phrase.split(' ');
    expect(couvrir(mots).map((rang) => `${mots[rang]} ${mots[rang + 1]}`)).toEqual(paires);
  });
});
