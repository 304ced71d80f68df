import { expect, test } from 'vitest';
import { basculer, ecrireEtat, type Etat, lireEtat, retirer } from '#search/etat.ts';

const lire = (adresse: string) => lireEtat(new URLSearchParams(adresse));

test.for([
  '',
  '?q=acc%C3%A8s+aux+soins',
  '?q=royan&mode=exact&type=contrat&type=axe&statut=en-cours&theme=sante-mentale&public=seniors&region=bretagne&departement=finistere&annee=2022&organisation=ars-bretagne&tri=date&page=3',
])('l’adresse « %s » se relit telle qu’elle est écrite', (adresse) => {
  expect(ecrireEtat(lire(adresse))).toBe(adresse);
});

test('ce qu’une adresse a d’inconnu est laissé de côté', () => {
  expect(lire('?q=x&mode=large&page=-2&tri=hasard&couleur=bleu')).toEqual({
    q: 'x',
    mode: 'elargi',
    selection: {},
    tri: 'pertinence',
    page: 1,
  } satisfies Etat);
});

test('cocher une valeur ramène à la première page sans toucher à la recherche ni au tri', () => {
  const etat = basculer(lire('?q=x&tri=date&page=4'), 'type', 'axe');
  expect(ecrireEtat(etat)).toBe('?q=x&type=axe&tri=date');
  expect(ecrireEtat(basculer(etat, 'type', 'axe'))).toBe('?q=x&tri=date');
});

test('retirer un filtre ôte toutes ses valeurs, et rien d’autre', () => {
  const etat = retirer(lire('?q=x&mode=exact&type=axe&type=fiche&theme=sommeil&page=2'), 'type');
  expect(ecrireEtat(etat)).toBe('?q=x&mode=exact&theme=sommeil');
});
