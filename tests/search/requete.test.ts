import { describe, expect, test } from 'vitest';
import { lireRequete } from '#search/texte/requete.ts';

const formes = (saisie: string) => lireRequete(saisie).map((terme) => terme.formes);

describe('les mots d’une requête', () => {
  test.for([
    ['l’accès', ['accès']],
    ["d'Apt", ['Apt']],
    ['cœur', ['coeur']],
    ['où est le médecin ?', ['médecin']],
    ['c’est quoi un CLS', ['CLS']],
    ['Grand Est', ['Grand', 'Est']],
    ['45 300 habitants', ['45300', 'habitants']],
    ['fiche n°12', ['fiche', '12']],
    ['CPTS/MSP', ['CPTS', 'MSP']],
    ['habitant·e·s', ['habitant']],
    ['st denis', ['saint', 'denis']],
    ['ste anne', ['sainte', 'anne']],
    ['C.L.S.M.', ['C.L.S.M.']],
    ['aujourd’hui', ["aujourd'hui"]],
  ] as const)('« %s » se cherche par %j', ([saisie, mots]) => {
    expect(formes(saisie)).toEqual(mots.map((mot) => [mot]));
  });

  test('s’il ne reste que de petits mots, ils sont gardés', () => {
    expect(formes('et la')).toEqual([['et'], ['la']]);
  });

  test('un mot à trait d’union se cherche avec et sans lui', () => {
    expect(formes('aller-vers')).toEqual([['aller-vers', 'aller vers']]);
    expect(formes('Côtes-d’Armor')).toEqual([["Côtes-d' Armor", "Côtes d' Armor"]]);
  });
});

describe('les citations', () => {
  test.for(['"accès aux soins"', '« accès aux soins »', '“accès aux soins”', '"accès aux soins'])(
    '%s se cherche mot à mot, petits mots compris',
    (saisie) => {
      expect(formes(saisie)).toEqual([['accès aux soins']]);
    },
  );

  test('une citation peut être suivie d’un mot', () => {
    expect(formes('« santé mentale » Royan')).toEqual([['Royan'], ['santé mentale']]);
  });
});

test.for(['', '   ', '?!', '« »', '—'])('« %s » ne demande rien', (saisie) => {
  expect(lireRequete(saisie)).toEqual([]);
});
