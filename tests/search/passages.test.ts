import { describe, expect, test } from 'vitest';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { debutDe, type Passage, trouverPassages } from '#search/texte/passages.ts';
import { lireRequete } from '#search/texte/requete.ts';

const ecrire = (passage: Passage) =>
  passage.map(({ texte, trouve }) => (trouve ? `[${texte}]` : texte)).join('');
const chercher = (texte: string, mots: string, maximum = 1) =>
  trouverPassages(normaliserPourIndex(texte), lireRequete(mots), { maximum }).map(ecrire);
const long = (mot: string) => `${'avant '.repeat(50)}${mot}${' après'.repeat(50)}`;

describe('le mot cherché est marqué, dans la typographie d’origine', () => {
  test.for([
    ['l’accès aux soins', 'accès', 'l’[accès] aux soins'],
    ['la santé (mentale), donc', 'mentale', 'la santé ([mentale]), donc'],
    ['du cœur', 'coeur', 'du [cœur]'],
    ['Le CLSM.', 'clsm', 'Le [CLSM].'],
    ['45 300 habitants', '45300', '[45 300] habitants'],
    ['des préventions', 'prévention', 'des [préventions]'],
    ['aller-vers les jeunes', 'aller-vers', '[aller-vers] les jeunes'],
    ['<img onerror=x> danger', 'danger', '<img onerror=x> [danger]'],
  ] as const)('« %s » pour « %s »', ([texte, mots, lu]) => {
    expect(chercher(texte, mots)).toEqual([lu]);
  });
});

test('une citation est marquée d’un bloc, petits mots compris', () => {
  expect(chercher('Pour l’accès aux soins, donc', '« accès aux soins »')).toEqual([
    'Pour l’[accès aux soins], donc',
  ]);
});

test('d’un long texte, le passage ne garde que les environs', () => {
  const [passage = ''] = chercher(long('moustique'), 'moustique');
  expect(passage).toMatch(/^… (avant )+\[moustique\]( après)+ …$/);
  expect(passage.length).toBeLessThan(300);
});

test('le passage le plus riche en mots vient d’abord, les autres suivent sans se recouvrir', () => {
  const texte = `${long('moustique')} ${long('moustique tigre')}`;
  const passages = chercher(texte, 'moustique tigre', 5);
  expect(passages).toHaveLength(2);
  expect(passages[0]).toContain('[moustique] [tigre]');
});

test('sans le mot, pas de passage : le début du texte peut être montré', () => {
  expect(chercher('Rien ici', 'moustique')).toEqual([]);
  expect(ecrire(debutDe(normaliserPourIndex('L’accès aux soins')))).toBe('L’accès aux soins');
});
