import { describe, expect, test } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { completeDepartements, findDepartement, findLieu } from '#publishing/nouveau/find-lieu.ts';

const decoupage = loadDecoupage();
const chercher = (ecrit: string, departements: readonly string[] = ['84']) => {
  const recherche = findLieu(ecrit, departements, decoupage);
  return recherche.genre === 'trouve'
    ? recherche.lieu.nom
    : recherche.propositions.map(({ nom }) => nom);
};

describe('le périmètre, retrouvé dans le découpage officiel', () => {
  test.each([
    ['une intercommunalité nommée en entier', 'CC Pays d’Apt-Luberon', 'CC Pays d’Apt-Luberon'],
    [
      'la même, en toutes lettres',
      'Communauté de communes Pays d’Apt Luberon',
      'CC Pays d’Apt-Luberon',
    ],
    ['une commune par son nom exact', 'apt', 'Apt'],
    ['une commune qui se dit ville', 'Ville d’Apt', 'Apt'],
    ['un numéro SIREN, avec ses espaces', '200 040 624', 'CC Pays d’Apt-Luberon'],
    ['un code INSEE, même hors des départements', '17300', 'La Rochelle'],
  ])('%s est sûre', (_, ecrit, nom) => expect(chercher(ecrit)).toBe(nom));

  test('« CC du Pays d’Apt » n’est jamais pris pour la commune d’Apt : une personne choisit', () => {
    expect(chercher("CC du Pays d'Apt")).toEqual(['CC Pays d’Apt-Luberon', 'Apt', 'Lagarde-d’Apt']);
  });

  test('« Saint-Étienne » est la ville, « CA Saint-Étienne » la métropole', () => {
    expect(chercher('CA Saint-Étienne', ['42'])).toBe('Saint-Étienne Métropole');
    expect(chercher('Saint-Étienne', ['42'])).toBe('Saint-Étienne');
  });

  test('un nom que rien n’approche ne propose rien', () => {
    expect(chercher('Brocéliande-les-Bains')).toEqual([]);
  });
});

describe('les départements', () => {
  test.each([
    ['17', '17'],
    ['1', '01'],
    ['2a', '2A'],
    ['charente maritime', '17'],
    ['Côtes-d’Armor', '22'],
    ['974', '974'],
  ])('« %s » est le %s', (ecrit, code) => expect(findDepartement(ecrit, decoupage)).toBe(code));

  test('un nom inconnu n’en est pas un', () => {
    expect(findDepartement('Bourgogne', decoupage)).toBeUndefined();
  });

  test('ceux où déborde une intercommunalité s’ajoutent, avec leur région', () => {
    const lieux = [{ sorte: 'epci', code: '200040624', nom: 'CC Pays d’Apt-Luberon' }] as const;
    expect(completeDepartements(['84'], { lieux, nonResolus: [] }, decoupage)).toEqual({
      departements: ['84', '04'],
      regions: ['93'],
    });
  });
});
