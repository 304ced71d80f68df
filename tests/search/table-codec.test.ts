import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  ecrireEcarts,
  ecrireListes,
  ecrireSerie,
  lireEcarts,
  lireListes,
  lireSerie,
} from '#search/serie.ts';
import { buildTable, type Table } from '#search/table.ts';
import { decoderTable, encoderTable } from '#search/table-codec.ts';
import { enregistrementsDe } from './support/grand-portail.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const ENREGISTREMENTS = [
  unEnregistrement({ type: 'territoire', titre: 'Ici', territoire: 'Ici', regions: [bretagne] }),
  unEnregistrement({
    type: 'contrat',
    groupe: 'ici/2020',
    contrat: 'contrat de 2020',
    annee: 2020,
  }),
  unEnregistrement({ type: 'contrat', groupe: 'la/2024', exemple: true, annee: 2024 }),
  unEnregistrement({ type: 'fiche', groupe: 'ici/2020', annee: 2020, regions: [bretagne] }),
  unEnregistrement({ type: 'annexe', groupe: 'ici/2020', annee: 2018 }),
  unEnregistrement({ type: 'fiche', groupe: 'la/2024', exemple: true, annee: 2024 }),
  unEnregistrement({ type: 'terme', noms: ['Contrat local de santé', 'CLS'] }),
];
const table = buildTable(ENREGISTREMENTS, { version: 'v1' });

test.for([[[]], [[0]], [[45, 46, 2115, 2116, 0]], [[4_294_967_295, 1]]] as const)(
  'la série %j se relit telle qu’elle est écrite',
  ([nombres]) => {
    expect(lireSerie(ecrireSerie(nombres))).toEqual(nombres);
    expect(lireEcarts(ecrireEcarts(nombres))).toEqual(nombres);
    expect(lireListes(ecrireListes([nombres, [], nombres]))).toEqual([nombres, [], nombres]);
  },
);

test('la table se relit telle qu’elle est écrite', () => {
  expect(decoderTable(encoderTable(table))).toEqual<Table>(table);
});

test('l’étendue compte les contrats recensés, pas les fictifs', () => {
  expect(table.etendue).toEqual({ contrats: 1, documents: 0, pages: 0, illisibles: 0 });
});

test('à 400 contrats et 12 000 enregistrements, la table pèse moins de 75 ko compressée', () => {
  const grande = buildTable(enregistrementsDe(400), { version: 'v1' });
  expect(grande.lignes.length).toBeGreaterThanOrEqual(12_000);
  const json = encoderTable(grande);
  expect(gzipSync(json).length).toBeLessThan(75_000);
  expect(decoderTable(json)).toEqual(grande);
});
