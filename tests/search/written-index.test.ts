import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildElargisseur } from '#search/elargissement.ts';
import { writeSearchIndex } from '#search/index-writer.ts';
import type { Enregistrement } from '#search/record.types.ts';
import { filesOf } from './support/files-of.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';
import { titles, type WrittenIndex, writeIndex } from './support/written-index.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const RECORDS: readonly Enregistrement[] = [
  unEnregistrement({
    url: '/cls/a/',
    titre: 'L’accès aux soins',
    corps: ['Déployer l’aller vers les habitants du cœur de ville.'],
  }),
  unEnregistrement({
    url: '/cls/b/',
    titre: 'Saisonnalité',
    corps: ['Un budget de 45 300 euros.'],
    regions: [bretagne],
    annee: 2015,
  }),
  unEnregistrement({
    url: '/cls/c/',
    titre: 'Conseil local de santé mentale',
    corps: ['Créer un conseil local.'],
    annee: 2022,
  }),
  unEnregistrement({
    url: '/cls/d/',
    type: 'territoire',
    titre: 'Un lieu',
    motsCles: ['Saint-Palais-sur-Mer 17420'],
  }),
  unEnregistrement({
    url: '/cls/e/',
    type: 'territoire',
    titre: 'Un autre lieu',
    motsCles: ['Petit-Palais 33570', 'Saint-Aignan 33126'],
  }),
  unEnregistrement({
    url: '/cls/glossaire/#contrat',
    type: 'terme',
    titre: 'Contrat',
    resume: 'Un accord <b>signé</b> & daté.',
  }),
];
const elargir = buildElargisseur({
  synonymes: [{ termes: ['CLSM', 'conseil local de santé mentale'] }],
  themes: [],
});

let index: WrittenIndex;
beforeAll(async () => {
  index = await writeIndex(RECORDS, elargir);
}, 60_000);
afterAll(() => index.remove());

describe('chaque façon d’écrire trouve', () => {
  test.for([
    ['accès', '/cls/a/'],
    ['l’accès', '/cls/a/'],
    ['ACCES', '/cls/a/'],
    ['coeur', '/cls/a/'],
    ['cœur', '/cls/a/'],
    ['aller-vers', '/cls/a/'],
    ['« accès aux soins »', '/cls/a/'],
    ['saisonnalites', '/cls/b/'],
    ['45300', '/cls/b/'],
    ['45 300', '/cls/b/'],
    ['CLSM', '/cls/c/'],
    ['17420', '/cls/d/'],
    ['c’est quoi un contrat ?', '/cls/glossaire/#contrat'],
  ] as const)('« %s » → %s', async ([words, url]) => {
    expect(await index.find(words)).toContain(url);
  });
});

test('un nom à traits d’union ne trouve que lui, pas ses morceaux', async () => {
  expect(await index.find('Saint-Palais-sur-Mer')).toEqual(['/cls/d/']);
});

test.for(['xyzzy', 'contratx', 'saisonnalitix', '"soins aux accès"'])(
  '« %s » ne trouve rien, pas même de loin',
  async (words) => {
    const { resultats } = await index.ask(`?q=${encodeURIComponent(words)}`);
    expect(resultats.filter(({ partiel }) => !partiel)).toEqual([]);
  },
);

test('un mot introuvable est nommé, et ce qui a les autres mots est donné à part', async () => {
  const reponse = await index.ask('?q=soins+xyzzy');
  expect(reponse.absents).toEqual(['xyzzy']);
  expect(reponse.resultats.map(({ partiel }) => partiel)).toEqual([true]);
});

test('sans mot, un filtre donne tout ce qui le satisfait', async () => {
  expect(await titles(await index.ask('?region=bretagne'))).toEqual(['Saisonnalité']);
  expect(await titles(await index.ask('?type=territoire'))).toEqual(['Un lieu', 'Un autre lieu']);
});

test('le tri par date met le plus récent devant', async () => {
  expect((await titles(await index.ask('?type=contrat&tri=date'))).slice(0, 2)).toEqual([
    'Conseil local de santé mentale',
    'Saisonnalité',
  ]);
});

test('le dossier du moteur ne contient que ce qui sert', () => {
  expect(readdirSync(join(index.site, 'pagefind')).sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    expect.stringMatching(/^pagefind\.fr_\w+\.pf_meta$/),
    'pagefind.js',
    'wasm.fr.pagefind',
  ]);
});

test('le même contenu donne les mêmes fichiers', async () => {
  const autre = mkdtempSync(join(tmpdir(), 'portail-recherche-'));
  await writeSearchIndex(RECORDS, elargir, autre);
  expect(filesOf(autre)).toEqual(filesOf(index.site));
  rmSync(autre, { recursive: true });
});

test('deux enregistrements à la même adresse arrêtent la construction', async () => {
  await expect(writeIndex([unEnregistrement(), unEnregistrement()])).rejects.toThrow('two records');
});
