import { describe, expect, test } from 'vitest';
import { isVide, lireRequete } from '#search/texte/requete.ts';

const termes = (saisie: string) => lireRequete(saisie).termes.map((terme) => terme.saisi);
const racines = (saisie: string) => lireRequete(saisie).termes.map((terme) => terme.racines);

describe('les mots d’une requête', () => {
  test.for([
    ['l’accès', ['accès']],
    ["d'Apt", ['Apt']],
    ['où est le médecin ?', ['médecin']],
    ['où trouver un médecin près de chez moi', ['médecin']],
    ['c’est quoi un CLS', ['CLS']],
    ['qu’est-ce qu’un PETR', ['PETR']],
    ['Grand Est', ['Grand', 'Est']],
    ['45 300 habitants', ['45300', 'habitants']],
    ['code postal 17600', ['17600']],
    ['le 14/10/2022', ['14', 'octobre', '2022']],
    ['2022-10-14', ['14', 'octobre', '2022']],
    ['CPTS/MSP', ['CPTS', 'MSP']],
    ['habitant·e·s', ['habitant·e·s']],
    ['C.L.S.M.', ['C.L.S.M.']],
    ['aujourd’hui', ['aujourd’hui']],
  ] as const)('« %s » se cherche par %j', ([saisie, mots]) => {
    expect(termes(saisie)).toEqual(mots.map((mot) => mot.replaceAll('’', "'")));
  });

  test.for([
    ['st denis', 'saint-denis'],
    ['ste anne', 'Sainte Anne'],
    ['cœur', 'coeur'],
    ['C.L.S.M.', 'clsm'],
  ] as const)('« %s » et « %s » cherchent les mêmes mots', ([a, b]) => {
    expect(racines(a).flat()).toEqual(racines(b).flat());
  });

  test('s’il ne reste que de petits mots, ils sont gardés', () => {
    expect(termes('et la')).toEqual(['et', 'la']);
  });

  test('les mots d’un mot à trait d’union se suivent', () => {
    expect(racines('aller-vers')).toEqual([['aller', 'ver']]);
  });
});

describe('les citations', () => {
  test.for(['"accès aux soins"', '« accès aux soins »', '“accès aux soins”', '"accès aux soins'])(
    '%s se cherche mot à mot, petits mots compris',
    (saisie) => {
      expect(racines(saisie)).toEqual([['acce', 'aux', 'soin']]);
    },
  );

  test('une citation peut être suivie d’un mot', () => {
    expect(termes('« santé mentale » Royan')).toEqual(['Royan', 'santé mentale']);
  });
});

describe('un numéro de fiche ou d’axe est un tout', () => {
  test.for(['fiche 3.2', 'fiche-action n° 3.2', 'Fiche 3-2', 'action 3.2'])('%s', (saisie) => {
    expect(racines(saisie)).toEqual(racines('fiche 3.2'));
    expect(racines(saisie)).not.toEqual(racines('fiche 32'));
  });

  test('une année n’en est pas un', () => {
    expect(termes('actions 2018')).toEqual(['actions', '2018']);
  });
});

test.for(['', '   ', '?!', '« »', '—'])('« %s » ne demande rien', (saisie) => {
  expect(isVide(lireRequete(saisie))).toBe(true);
});
