import { describe, expect, test } from 'vitest';
import type { Selection } from '#search/etat.ts';
import { ajouterComptes, compterValeurs, filtrer } from '#search/filtrer.ts';
import { buildTable, type Table } from '#search/table.ts';
import { decoderTable, encoderTable } from '#search/table-codec.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const occitanie = { id: 'occitanie', libelle: 'Occitanie' };
const enregistrements = [
  unEnregistrement({ url: '/1/', type: 'contrat', regions: [bretagne] }),
  unEnregistrement({ url: '/2/', type: 'contrat', regions: [bretagne, occitanie] }),
  unEnregistrement({ url: '/3/', type: 'axe', regions: [occitanie] }),
  unEnregistrement({
    url: '/4/',
    type: 'axe',
    regions: [bretagne],
    exemple: true,
    annee: 2020,
    territoire: 'Ici',
    contrat: 'contrat de 2020',
  }),
  unEnregistrement({ url: '/5/', type: 'terme', regions: [] }),
];
const table = buildTable(enregistrements, ({ url }) => url, 'v1');

const ids = (selection: Selection) =>
  filtrer(table, table.lignes, selection, (ligne) => ligne).map(({ id }) => id);
const compte = (selection: Selection, cle: string, id: string) => {
  const facette = table.facettes.findIndex((candidate) => candidate.cle === cle);
  const valeur =
    table.facettes[facette]?.valeurs.findIndex((candidate) => candidate.id === id) ?? -1;
  return compterValeurs(table, table.lignes, selection)[facette]?.[valeur];
};

describe('filtrer', () => {
  test('dans un filtre, une valeur ou l’autre', () => {
    expect(ids({ region: ['bretagne', 'occitanie'] })).toEqual(['/1/', '/2/', '/3/', '/4/']);
  });

  test('d’un filtre à l’autre, il faut tout', () => {
    expect(ids({ region: ['bretagne'], type: ['axe'] })).toEqual(['/4/']);
  });

  test('une valeur inconnue ne laisse rien passer', () => {
    expect(ids({ region: ['atlantide'] })).toEqual([]);
  });
});

test('sous toute combinaison, le compte d’une valeur est ce que donne de la choisir seule dans son filtre', () => {
  const choix = ['', 'bretagne', 'occitanie'].flatMap((region) =>
    ['', 'contrat', 'axe', 'terme'].map((type) => ({ region, type })),
  );
  for (const { region, type } of choix) {
    const selection = { ...(region && { region: [region] }), ...(type && { type: [type] }) };
    for (const { cle, valeurs } of table.facettes)
      for (const { id } of valeurs)
        expect(compte(selection, cle, id)).toBe(ids({ ...selection, [cle]: [id] }).length);
  }
});

test('les valeurs d’un filtre sont dans l’ordre du domaine, sinon de l’alphabet', () => {
  const valeurs = (cle: string) =>
    table.facettes.find((facette) => facette.cle === cle)?.valeurs.map(({ id }) => id);
  expect(valeurs('type')).toEqual(['contrat', 'axe', 'terme']);
  expect(valeurs('region')).toEqual(['bretagne', 'occitanie']);
});

test('la table se relit telle qu’elle est écrite', () => {
  expect(decoderTable(encoderTable(table))).toEqual<Table>(table);
});

test('les comptes des documents s’ajoutent à ceux du reste, valeur par valeur', () => {
  const documents = buildTable(
    [unEnregistrement({ url: '/d/', type: 'contrat', regions: [occitanie] })],
    ({ url }) => url,
    'v2',
  );
  const comptes = ajouterComptes(
    table,
    compterValeurs(table, table.lignes, {}),
    documents,
    compterValeurs(documents, documents.lignes, {}),
  );
  const region = table.facettes.findIndex(({ cle }) => cle === 'region');
  expect(comptes[region]).toEqual([3, 3]);
});
