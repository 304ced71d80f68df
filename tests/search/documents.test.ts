import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearch } from '#search/search-writer.ts';
import { trouverPassages } from '#search/texte/passages.ts';
import { filesOf } from './support/files-of.ts';
import { unDocument } from './support/un-document.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';
import { recherchable, type WrittenSearch, writeSite } from './support/written-search.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const corse = { id: 'corse', libelle: 'Corse' };
const DOCUMENTS = [
  unDocument(
    '/a/diagnostic/',
    [
      'La population vieillit, et l’accès aux soins recule.',
      'Le moustique tigre est présent dans le cœur de ville depuis 2019.',
      'Un conseil local de santé mentale se réunit deux fois par an.',
    ],
    {
      faits: { regions: [bretagne], territoire: 'Ici', motsCles: ['Ici'], annee: 2015 },
      illisibles: 2,
    },
  ),
  unDocument(
    '/b/enquete/',
    ['Enquête auprès des habitants : le moustique et le moustique, encore le moustique.'],
    {
      faits: { titre: 'Enquête', regions: [corse], motsCles: ['Ailleurs'], annee: 2022 },
      illisibles: 1,
      formesJointes: ['promotion'],
    },
  ),
];
const CONTENT = {
  enregistrements: [unEnregistrement()],
  documents: DOCUMENTS,
  synonymes: [{ termes: ['CLSM', 'conseil local de santé mentale'] }],
};

let index: WrittenSearch;
beforeAll(async () => {
  index = await writeSite(CONTENT);
}, 60_000);
afterAll(() => index.remove());
const find = (words: string) => index.findPages(words);

describe('une page de document se trouve', () => {
  test.for([
    ['accès', '/a/diagnostic/#page-1'],
    ['l’accès aux soins', '/a/diagnostic/#page-1'],
    ['coeur', '/a/diagnostic/#page-2'],
    ['« moustique tigre »', '/a/diagnostic/#page-2'],
    ['CLSM', '/a/diagnostic/#page-3'],
    ['promotion', '/b/enquete/#page-1'],
  ] as const)('« %s » → %s', async ([words, page]) => {
    expect(await find(words)).toEqual([page]);
  });
});

test('le titre du document et son territoire complètent les mots d’une page, sans suffire', async () => {
  expect(await find('moustique Ici')).toEqual(['/a/diagnostic/#page-2']);
  expect(await find('diagnostic')).toEqual([]);
  expect(await find('diagnostic Ici')).toEqual([]);
});

test('le passage revient tel qu’il est écrit', async () => {
  const { documents, requete } = await index.askDocuments('?q=cœur');
  const donnees = await documents[0]?.pages[0]?.reference.data();
  const [passage] = trouverPassages(donnees?.raw_content ?? '', requete, { maximum: 1 });
  expect(passage).toEqual([
    { texte: 'Le moustique tigre est présent dans le ', trouve: false },
    { texte: 'cœur', trouve: true },
    { texte: ' de ville depuis 2019.', trouve: false },
  ]);
});

test('les pages sont groupées par document, la meilleure devant, ou selon le tri', async () => {
  const urls = async (query: string) =>
    (await index.askDocuments(query)).documents.map(({ document }) => document.href);
  expect(await urls('?q=moustique')).toEqual(['/b/enquete/', '/a/diagnostic/']);
  expect(await urls('?q=moustique&tri=territoire')).toEqual(['/a/diagnostic/', '/b/enquete/']);
});

test('les filtres du contrat valent pour ses documents, comptes et pages illisibles compris', async () => {
  const tout = await index.askDocuments('?q=moustique');
  expect([tout.nombrePages, tout.illisibles]).toEqual([2, 3]);
  const ici = await index.askDocuments('?q=moustique&region=bretagne');
  expect(ici.documents.map(({ document }) => document.href)).toEqual(['/a/diagnostic/']);
  expect([ici.sansFiltre, ici.illisibles]).toEqual([2, 2]);
  const region = ici.table.facettes.findIndex(({ cle }) => cle === 'region');
  expect(ici.comptes[region]).toEqual([1, 1]);
  const contrats = await index.askDocuments('?q=moustique&type=contrat');
  expect([contrats.nombrePages, contrats.illisibles]).toEqual([0, 0]);
});

test('sans page qui ait tous les mots, celles qui en ont une partie sont données comme telles', async () => {
  const { niveau, lecture, nombrePages } = await index.askDocuments('?q=moustique+xyzzy');
  expect([niveau, lecture.absents, nombrePages]).toEqual(['partiel', ['xyzzy'], 2]);
});

test.for(['xyzzy', 'moustiquaires'])('« %s » ne trouve rien', async (words) => {
  expect(await find(words)).toEqual([]);
});

describe('sur le disque', () => {
  const site = mkdtempSync(join(tmpdir(), 'portail-documents-'));
  const desDocuments = (dossier: string) =>
    filesOf(dossier).filter(([path]) => /\/pages\/|documents\./.test(path));
  afterAll(() => rmSync(site, { recursive: true }));

  test('les mêmes documents donnent les mêmes fichiers', async () => {
    await writeSearch(recherchable(CONTENT), site);
    expect(desDocuments(site)).toEqual(desDocuments(index.site));
  });

  test('sans document hébergé, rien n’est écrit, et rien ne reste d’avant', async () => {
    await writeSearch(recherchable({ ...CONTENT, documents: [] }), site);
    expect(desDocuments(site)).toEqual([]);
  });
});

test('un document dont aucune page n’est lisible est compté parmi ce qui manque', async () => {
  const documents = [unDocument('/m/', [], { illisibles: 4 })];
  const muet = await writeSite({ enregistrements: [unEnregistrement()], documents });
  expect(await muet.askDocuments('?q=moustique')).toMatchObject({ nombrePages: 0, illisibles: 4 });
  muet.remove();
});
