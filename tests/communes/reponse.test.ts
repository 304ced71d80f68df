import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Entrees } from '#catalogue/entries.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { donneesParDepartement } from '#site/communes/donnees.ts';
import type { DonneesDepartement } from '#site/communes/donnees.types.ts';
import { repondreCommune, reponsesCouvertes } from '#site/communes/reponse.ts';
import {
  desEntrees,
  uneOrganisation,
  unContrat,
  unTerritoire,
} from '../catalogue/support/entries.ts';

const decoupage = loadDecoupage();

/** What is known of a département, from entries joined with the whole of France. */
function donnees(departement: string, listes: Partial<Entrees>): DonneesDepartement {
  const { catalogue, anomalies } = buildCatalogue(desEntrees(listes), {
    decoupage,
    documents: new Map(),
  });
  if (!catalogue) throw new Error(JSON.stringify(anomalies, undefined, 2));
  const trouvees = donneesParDepartement(catalogue, decoupage).get(departement);
  if (!trouvees) throw new Error(`No département ${departement}`);
  return trouvees;
}

const CHARENTE_MARITIME = { regions: ['75'], departements: ['17'] };
const royan = unTerritoire('cara', {
  ...CHARENTE_MARITIME,
  nom: 'Royan Atlantique',
  perimetre: { epci: ['241700640'] },
});
const enCours = { periode: { debut: '2022', fin: '2027' } };
const echu = { periode: { debut: '2012', fin: '2015' } };

describe('ce qui couvre une commune', () => {
  test('une commune est couverte par son intercommunalité ou parce qu’elle est nommée, et la réponse dit laquelle des deux', () => {
    const saujon = unTerritoire('saujon', {
      ...CHARENTE_MARITIME,
      nom: 'Saujon',
      perimetre: { communes: ['17421'] },
    });
    const connues = donnees('17', {
      territoires: [royan, saujon],
      contrats: [unContrat('cara/2022', enCours), unContrat('saujon/2022', enCours)],
    });
    const contrats = repondreCommune(connues, '17421')?.contrats['en-vigueur'] ?? [];
    expect(contrats.map(({ nomTerritoire, epci }) => [nomTerritoire, epci])).toEqual([
      ['Royan Atlantique', 'CA Royan Atlantique'],
      ['Saujon', undefined],
    ]);
    expect(contrats[0]).toMatchObject({
      statut: 'En cours jusqu’en 2027',
      href: '/contrats/cara/2022/',
      source: { nom: 'Page', href: 'https://exemple.fr/1' },
    });
  });

  test('un contrat qui a son propre périmètre ne couvre que celui-là, et les contrats terminés sont dits à part', () => {
    const connues = donnees('17', {
      territoires: [royan],
      contrats: [
        unContrat('cara/2012', { ...echu, perimetre: { communes: ['17306'] } }),
        unContrat('cara/2022', enCours),
      ],
    });
    expect(repondreCommune(connues, '17306')?.contrats).toMatchObject({
      'en-vigueur': [{ href: '/contrats/cara/2022/' }],
      passe: [{ href: '/contrats/cara/2012/' }],
    });
    expect(repondreCommune(connues, '17421')?.contrats.passe).toEqual([]);
  });

  test('les communes couvertes sont toutes celles du périmètre, et elles seules', () => {
    const connues = donnees('17', {
      territoires: [royan],
      contrats: [unContrat('cara/2022', enCours)],
    });
    const couvertes = reponsesCouvertes(connues).map(({ code }) => code);
    expect(couvertes.sort()).toEqual([...(decoupage.epci.get('241700640')?.communes ?? [])].sort());
  });
});

describe('une commune qu’aucun contrat recensé ne couvre', () => {
  test('reçoit les contrats de son intercommunalité, à défaut du département, à défaut de la région', () => {
    const contrats = [unContrat('cara/2022', enCours)];
    const seulementSaujon = unTerritoire('cara', {
      ...CHARENTE_MARITIME,
      nom: 'Saujon',
      perimetre: { communes: ['17421'] },
    });
    const connues = donnees('17', { territoires: [seulementSaujon], contrats });
    expect(repondreCommune(connues, '17306')?.voisinage).toMatchObject({
      de: 'epci',
      contrats: [{}],
    });
    expect(repondreCommune(connues, '17300')?.voisinage).toMatchObject({
      de: 'departement',
      contrats: [{}],
    });
    const deCharente = donnees('16', { territoires: [seulementSaujon], contrats });
    expect(repondreCommune(deCharente, '16015')?.voisinage).toMatchObject({
      de: 'region',
      contrats: [{}],
    });
    const deBretagne = donnees('22', { territoires: [seulementSaujon], contrats });
    expect(repondreCommune(deBretagne, '22016')?.voisinage).toBeUndefined();
  });

  test('est prévenue des contrats du département dont les communes ne sont pas toutes connues', () => {
    const flou = unTerritoire('pays', {
      ...CHARENTE_MARITIME,
      nom: 'Pays flou',
      perimetre: { nonResolus: ['Le Haut-Pays'] },
    });
    const connues = donnees('17', {
      territoires: [flou],
      contrats: [unContrat('pays/2022', enCours)],
    });
    expect(repondreCommune(connues, '17306')).toMatchObject({
      incertains: [{ nomTerritoire: 'Pays flou' }],
      voisinage: undefined,
    });
  });

  test('sait à qui demander : l’agence de sa région, et l’adresse du portail', () => {
    const bretagne = { regions: ['53'], departements: ['22'] };
    const connues = donnees('22', {
      territoires: [
        unTerritoire('cob', {
          ...bretagne,
          porteur: { nom: 'ARS', nature: 'pays', organisation: 'ars-bretagne' },
        }),
      ],
      contrats: [unContrat('cob/2022')],
      organisations: [
        uneOrganisation('ars-bretagne', { nom: 'ARS Bretagne', nature: 'ars', region: '53' }),
      ],
    });
    expect(repondreCommune(connues, '22016')).toMatchObject({
      epci: undefined,
      date: '22 novembre 2026',
      ars: { nom: 'ARS Bretagne', href: '/organisations/ars-bretagne/' },
      contact: 'sante@exemple.fr',
    });
  });

  test('connaît le nom de son agence même quand le portail n’en a pas la page', () => {
    expect(repondreCommune(donnees('972', {}), '97209')?.ars).toEqual({
      nom: 'Agence régionale de santé Martinique',
    });
    expect(repondreCommune(donnees('988', {}), '98818')?.ars).toBeUndefined();
  });
});

test('un contrat fictif ne couvre aucune commune', () => {
  const connues = donnees('17', {
    territoires: [royan],
    contrats: [unContrat('cara/2022', { ...enCours, exemple: true })],
  });
  expect(reponsesCouvertes(connues)).toEqual([]);
});

test('les données d’un département donnent ses anciennes communes à la commune d’aujourd’hui', () => {
  const annecy = repondreCommune(donnees('74', {}), '74010');
  expect(annecy?.anciennes).toEqual(expect.arrayContaining(['Seynod', 'Meythet']));
  expect(repondreCommune(donnees('13', {}), '13055')?.anciennes).toEqual([]);
});
