import { describe, expect, test } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { expandPerimetre } from '#geography/perimetre.ts';
import { slugOf } from '#geography/slug.ts';
import { perimetreSchema } from '#domain/territoire/territoire.schema.ts';
import { unDecoupage } from './support/decoupage.ts';

const etendre = (champs: Record<string, unknown>) =>
  expandPerimetre(perimetreSchema.parse(champs), unDecoupage());

describe('périmètre', () => {
  test('un EPCI couvre ses communes, même dans un autre département, chacune une fois et par ordre alphabétique', () => {
    const perimetre = etendre({ epci: ['248400285'], communes: ['13055', '84003'] });
    expect(perimetre.communes.map(({ nom }) => nom)).toEqual(['Apt', 'Céreste', 'Marseille']);
    expect(perimetre).toMatchObject({ complet: true, population: 3000 });
  });

  test.each([
    ['un nom n’a pas été retrouvé', { communes: ['84003'], nonResolus: ['Le Haut-Pays'] }],
    ['la liste est dite incomplète', { communes: ['84003'], incomplet: true }],
    ['rien n’est connu', {}],
  ])('il n’est ni complet ni chiffré quand %s', (_quand, champs) => {
    expect(etendre(champs)).toMatchObject({ complet: false, population: undefined });
  });

  test('une commune sans population connue interdit la somme, pas la liste', () => {
    expect(etendre({ communes: ['84003', '97501'] })).toMatchObject({
      complet: true,
      population: undefined,
    });
  });
});

describe('découpage officiel', () => {
  const decoupage = loadDecoupage();

  test('il compte les communes, les départements et les régions de 2026, outre-mer compris', () => {
    expect([
      decoupage.annee,
      decoupage.communes.size,
      decoupage.departements.size,
      decoupage.regions.size,
    ]).toEqual([2026, 34969, 109, 26]);
    expect(
      ['2A', '974', '975', '988'].map((code) => decoupage.departements.get(code)?.nom),
    ).toEqual(['Corse-du-Sud', 'La Réunion', 'Saint-Pierre-et-Miquelon', 'Nouvelle-Calédonie']);
  });

  test('les arrondissements de Marseille et les communes déléguées mènent à leur commune', () => {
    expect(decoupage.anciennes.get('13201')?.actuelle).toBe('13055');
    for (const { actuelle } of decoupage.anciennes.values())
      expect(decoupage.communes.has(actuelle)).toBe(true);
  });

  test('tous les membres d’EPCI sont des communes', () => {
    for (const { communes } of decoupage.epci.values())
      for (const code of communes) expect(decoupage.communes.has(code)).toBe(true);
  });

  test('les noms portent l’apostrophe typographique', () => {
    expect(decoupage.regions.get('93')?.nom).toBe('Provence-Alpes-Côte d’Azur');
  });
});

test.each([
  ['Provence-Alpes-Côte d’Azur', 'provence-alpes-cote-d-azur'],
  ['Île-de-France', 'ile-de-france'],
  ['Côtes-d’Armor', 'cotes-d-armor'],
  ['Œuilly', 'oeuilly'],
])('l’adresse de %s est %s', (nom, slug) => {
  expect(slugOf(nom)).toBe(slug);
});
