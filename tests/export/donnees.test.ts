import { describe, expect, test } from 'vitest';
import { toCsv } from '#export/csv.ts';
import { donneesContrat, hrefDonneesContrat } from '#export/donnees-contrat.ts';
import { listTables } from '#export/donnees.ts';
import { toJson } from '#export/json.ts';
import { lisezMoi } from '#export/lisez-moi.ts';
import { tableNommee, TABLES } from '#export/tables.ts';
import { fixtureCatalogue } from './catalogue-fixture.ts';

const catalogue = fixtureCatalogue();

test('la page des données annonce chaque table, ses lignes, ses fichiers et leur vrai poids', () => {
  const tables = listTables(catalogue);
  expect(tables.map(({ nom }) => nom)).toEqual(TABLES.map(({ nom }) => nom));
  expect(tables[0]).toMatchObject({
    nom: 'contrats',
    lignes: 2,
    csv: {
      href: '/donnees/contrats.csv',
      octets: Buffer.byteLength(toCsv(tableNommee('contrats'), catalogue)),
    },
    json: { href: '/donnees/contrats.json' },
  });
});

test('le lisez-moi nomme le producteur, la date, la licence et toutes les tables', () => {
  const texte = lisezMoi(catalogue);
  for (const attendu of [
    'Portail d’essai',
    '2026-11-22',
    'Licence Ouverte 2.0',
    ...TABLES.map(({ nom }) => `/donnees/${nom}.csv`),
  ])
    expect(texte).toContain(attendu);
});

describe('les données d’un contrat', () => {
  const [, recent] = catalogue.contrats;
  const [exemple] = catalogue.exemples;
  if (!recent || !exemple) throw new Error('la fixture a deux contrats et un exemple');

  test('sont à une adresse faite de son identifiant', () => {
    expect(hrefDonneesContrat(recent)).toBe('/donnees/contrats/plaine-de-l-ain/2022.json');
  });

  test('réunissent le contrat, son territoire, ses axes, fiches, signataires, documents, communes et sources', () => {
    const donnees = JSON.parse(toJson(donneesContrat(recent, catalogue)));
    expect(donnees.meta).toMatchObject({
      exemple: false,
      date: '2026-11-22',
      licence: { identifiant: 'etalab-2.0' },
    });
    expect(donnees.contrat).toMatchObject({
      statut_libelle: 'En cours',
      faits: { nombreFiches: 12 },
      texte: '## Présentation',
    });
    expect(donnees.territoire.faits.sources).toHaveLength(2);
    expect(donnees.fiches[0]).toMatchObject({
      code: '1.2',
      faits: { axe: 1 },
      texte: 'Ce que fait l’action.',
    });
    for (const [liste, nombre] of Object.entries({
      axes: 1,
      fiches: 1,
      signataires: 2,
      documents: 1,
      communes: 2,
      sources: 2,
    }))
      expect(donnees[liste], liste).toHaveLength(nombre);
  });

  test('d’un contrat fictif le disent', () => {
    expect(donneesContrat(exemple, catalogue).meta.exemple).toBe(true);
  });
});
