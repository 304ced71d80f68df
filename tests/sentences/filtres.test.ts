import { describe, expect, test } from 'vitest';
import { direFiltres } from '#search/choix.ts';
import type { FacetteTable } from '#search/table.ts';
import { dansDepartement, dansRegion } from '#site/sentences/lieu.sentences.ts';

const facette = (cle: string, valeurs: Readonly<Record<string, string>>): FacetteTable => ({
  cle,
  titre: cle,
  valeurs: Object.entries(valeurs).map(([id, libelle]) => ({ id, libelle })),
});
const facettes = [
  facette('type', { axe: 'Axes', fiche: 'Fiches-actions' }),
  facette('statut', { 'en-cours': 'En cours', echu: 'Échu' }),
  facette('theme', { 'sante-mentale': 'Santé mentale', precarite: 'Précarité et aller-vers' }),
  facette('region', { bretagne: 'Bretagne', 'grand-est': 'Grand Est' }),
  facette('departement', { finistere: 'Finistère (29)', 'corse-du-sud': 'Corse-du-Sud (2A)' }),
  facette('annee', { '2022': '2022' }),
  facette('organisation', { cpam: 'Caisse primaire d’assurance maladie de l’Ain' }),
];

describe('les filtres se disent en une phrase', () => {
  test.for([
    [{}, ''],
    [{ theme: ['sante-mentale'], region: ['bretagne'] }, 'thème santé mentale, en Bretagne'],
    [{ theme: ['sante-mentale', 'precarite'] }, 'thèmes santé mentale ou précarité et aller-vers'],
    [{ region: ['bretagne', 'grand-est'] }, 'en Bretagne ou dans le Grand Est'],
    [{ departement: ['finistere', 'corse-du-sud'] }, 'dans le Finistère ou en Corse-du-Sud'],
    [{ type: ['axe'], statut: ['echu'], annee: ['2022'] }, 'parmi les axes, état échu, année 2022'],
    [{ organisation: ['cpam'] }, 'organisation Caisse primaire d’assurance maladie de l’Ain'],
    [{ theme: ['disparu'] }, 'thème disparu'],
  ] as const)('%j → « %s »', ([selection, phrase]) => {
    expect(direFiltres({ facettes }, selection)).toBe(phrase);
  });
});

describe('un lieu est précédé du mot qui convient', () => {
  test.for([
    ['Ain', 'dans l’Ain'],
    ['Hérault', 'dans l’Hérault'],
    ['Haute-Savoie', 'dans la Haute-Savoie'],
    ['Hautes-Pyrénées', 'dans les Hautes-Pyrénées'],
    ['Val-d’Oise', 'dans le Val-d’Oise'],
    ['Seine-et-Marne', 'en Seine-et-Marne'],
    ['Paris', 'à Paris'],
    ['La Réunion', 'à La Réunion'],
    ['Yonne', 'dans l’Yonne'],
  ] as const)('%s → %s', ([nom, phrase]) => {
    expect(dansDepartement(nom)).toBe(phrase);
  });

  test.for([
    ['Île-de-France', 'en Île-de-France'],
    ['Hauts-de-France', 'dans les Hauts-de-France'],
    ['Pays de la Loire', 'dans les Pays de la Loire'],
    ['Mayotte', 'à Mayotte'],
  ] as const)('%s → %s', ([nom, phrase]) => {
    expect(dansRegion(nom)).toBe(phrase);
  });
});
