import { describe, expect, test } from 'vitest';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { MARQUE } from '#search/texte/marque.ts';
import { plier, racine } from '#search/texte/mot.ts';
import { restaurer } from '#search/texte/restaurer.ts';
import { lireUnites } from '#search/texte/unites.ts';

const racinesDe = (texte: string) =>
  lireUnites(normaliserPourIndex(texte)).map(({ racine }) => racine);

const FAMILLES: Readonly<
  Record<string, readonly (readonly [texte: string, motTrouvable: string])[]>
> = {
  'apostrophes et élisions': [
    ['l’accès', 'acces'],
    ["l'accès", 'acces'],
    ['lʼaccès', 'acces'],
    ['d’Apt', 'apt'],
    ['jusqu’en', 'en'],
    ['Côtes-d’Armor', 'armor'],
  ],
  ligatures: [
    ['cœur', 'coeur'],
    ['ŒUVRE', 'oeuvre'],
    ['ex æquo', 'aequo'],
    ['proﬁl', 'profil'],
    ['oﬀre', 'offre'],
  ],
  'traits d’union et tirets': [
    ['aller‑vers', 'aller'],
    ['aller‑vers', 'vers'],
    ['médico-social', 'social'],
    ['2015–2018', '2018'],
    ['santé – environnement', 'environnement'],
  ],
  'signes collés': [
    ['et/ou', 'ou'],
    ['«santé»', 'sante'],
    ['n°12', '12'],
    ['•dépistage', 'depistage'],
    ['Fin.Début', 'debut'],
    ['santé,social', 'social'],
  ],
  nombres: [
    ['45 300 habitants', '45300'],
    ['45\u202f300 habitants', '45300'],
    ['1 200 000', '1200000'],
    ['en 2014 200 personnes', '2014'],
  ],
  sigles: [
    ['C.L.S.M.', 'clsm'],
    ['l’A.R.S. de Bretagne', 'ars'],
  ],
  'écriture inclusive': [
    ['habitant·e·s', 'habitant'],
    ['professionnel·les', 'professionnel'],
  ],
  'caractères invisibles': [
    ['pré\u00advention', 'prevention'],
    ['pré\u200bvention', 'prevention'],
    ['santé\u00a0mentale', 'mentale'],
    ['e\u0301cole', 'ecole'],
  ],
  'saints des noms de lieux': [
    ['St-Denis', 'saint'],
    ['Ste Anne', 'sainte'],
    ['St. Nazaire', 'saint'],
  ],
};

describe.for(Object.entries(FAMILLES))('%s', ([, cas]) => {
  test.for(cas)('« %s » contient le mot « %s »', ([texte, mot]) => {
    expect(racinesDe(texte)).toContain(racine(plier(mot)));
  });
});

test('« 1st » et « st » seul ne deviennent pas des saints', () => {
  expect(racinesDe('the 1st day, st')).not.toContain('saint');
});

test.for([
  'L’accès aux soins du cœur, jusqu’à 45 300 habitants (2015–2018)',
  'St-Denis, Ste-Anne et/ou l’Œuvre, ŒUVRE, ex æquo',
  '« aller-vers » n°12 • presqu’île aujourd’hui',
])('ce qui est indexé se relit tel qu’il était écrit : %s', (texte) => {
  const indexe = normaliserPourIndex(texte);
  expect(indexe).toContain(MARQUE);
  expect(restaurer(indexe)).toBe(texte);
});

describe('une famille de mots', () => {
  test.for([
    ['médecin', 'médecins'],
    ['médical', 'médicaux'],
    ['hôpital', 'hôpitaux'],
    ['local', 'locales'],
    ['prévention', 'préventions'],
    ['addiction', 'ADDICTIONS'],
    ['handicap', 'handicapées'],
    ['âgé', 'âgées'],
    ['jeu', 'jeux'],
    ['habitant', 'habitant·e·s'],
  ] as const)('« %s » et « %s » en sont', ([a, b]) => {
    expect(racinesDe(a)).toEqual(racinesDe(b));
  });

  test.for([
    ['logement', 'logique'],
    ['ARS', 'Arras'],
    ['mère', 'mer'],
    ['aide', 'aidant'],
    ['commune', 'communication'],
    ['3.2', '32'],
    ['2018', '2019'],
  ] as const)('« %s » et « %s » n’en sont pas', ([a, b]) => {
    expect(racinesDe(a)).not.toEqual(racinesDe(b));
  });
});
