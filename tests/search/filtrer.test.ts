import { describe, expect, test } from 'vitest';
import type { Selection } from '#search/etat.ts';
import { ajouterComptes, compterSansChaque, compterValeurs, filtrer } from '#search/filtrer.ts';
import { buildTable } from '#search/table.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const occitanie = { id: 'occitanie', libelle: 'Occitanie' };
const sommeil = { id: 'sommeil', libelle: 'Sommeil' };
const enregistrements = [
  unEnregistrement({ url: '/1/', type: 'contrat', regions: [bretagne], annee: 2019 }),
  unEnregistrement({ url: '/2/', type: 'contrat', regions: [bretagne, occitanie], annee: 2022 }),
  unEnregistrement({ url: '/3/', type: 'axe', regions: [occitanie], themes: [sommeil] }),
  unEnregistrement({ url: '/4/', type: 'axe', regions: [bretagne], annee: 2022 }),
  unEnregistrement({ url: '/5/', type: 'terme', regions: [] }),
];
const table = buildTable(enregistrements, { version: 'v1' });
const numeros = new Map(table.lignes.map((ligne, rang) => [ligne, rang + 1]));

const gardes = (selection: Selection) =>
  filtrer(table, table.lignes, selection, (ligne) => ligne).map((ligne) => numeros.get(ligne));
const compte = (selection: Selection, cle: string, id: string) => {
  const facette = table.facettes.findIndex((candidate) => candidate.cle === cle);
  const valeur =
    table.facettes[facette]?.valeurs.findIndex((candidate) => candidate.id === id) ?? -1;
  return compterValeurs(table, table.lignes, selection)[facette]?.[valeur];
};

describe('filtrer', () => {
  test('dans un filtre, une valeur ou l’autre', () => {
    expect(gardes({ region: ['bretagne', 'occitanie'] })).toEqual([1, 2, 3, 4]);
  });

  test('d’un filtre à l’autre, il faut tout', () => {
    expect(gardes({ region: ['bretagne'], type: ['axe'] })).toEqual([4]);
  });

  test('une valeur inconnue ne laisse rien passer', () => {
    expect(gardes({ region: ['atlantide'] })).toEqual([]);
  });
});

describe('sous toute combinaison de filtres', () => {
  const combinaisons = ['', 'bretagne', 'occitanie'].flatMap((region) =>
    ['', 'contrat', 'axe', 'terme'].flatMap((type) =>
      ['', '2019', '2022'].map((annee): Selection => ({
        ...(region && { region: [region] }),
        ...(type && { type: [type] }),
        ...(annee && { annee: [annee] }),
      })),
    ),
  );

  test('le compte d’une valeur est ce que donne de la choisir seule dans son filtre', () => {
    for (const selection of combinaisons)
      for (const { cle, valeurs } of table.facettes)
        for (const { id } of valeurs)
          expect(compte(selection, cle, id)).toBe(gardes({ ...selection, [cle]: [id] }).length);
  });

  test('ce que donnerait de retirer un filtre est ce qu’il y a sans lui', () => {
    for (const selection of combinaisons)
      expect(compterSansChaque(table, table.lignes, selection)).toEqual(
        Object.keys(selection)
          .map((cle) => {
            const autres = Object.entries(selection).filter(([autre]) => autre !== cle);
            return { cle, nombre: gardes(Object.fromEntries(autres)).length };
          })
          .toSorted((a, b) => rangFacette(a.cle) - rangFacette(b.cle)),
      );
  });
});

const rangFacette = (cle: string) => table.facettes.findIndex((facette) => facette.cle === cle);

test('les valeurs d’un filtre sont dans l’ordre du domaine, de l’alphabet ou de la plus récente', () => {
  const valeurs = (cle: string) => table.facettes[rangFacette(cle)]?.valeurs.map(({ id }) => id);
  expect(valeurs('type')).toEqual(['contrat', 'axe', 'terme']);
  expect(valeurs('region')).toEqual(['bretagne', 'occitanie']);
  expect(valeurs('annee')).toEqual(['2022', '2019']);
});

test('les comptes des documents s’ajoutent à ceux du reste, valeur par valeur', () => {
  const documents = buildTable(
    [unEnregistrement({ url: '/d/', type: 'contrat', regions: [occitanie] })],
    { version: 'v2' },
  );
  const comptes = ajouterComptes(
    table,
    compterValeurs(table, table.lignes, {}),
    documents,
    compterValeurs(documents, documents.lignes, {}),
  );
  expect(comptes[rangFacette('region')]).toEqual([3, 3]);
});
