import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Enregistrement } from '#search/record.types.ts';
import { writeSearch } from '#search/search-writer.ts';
import { jetonIdentifiant } from '#search/texte/jetons.ts';
import { filesOf } from './support/files-of.ts';
import { unEnregistrement } from './support/un-enregistrement.ts';
import { recherchable, titles, type WrittenSearch, writeSite } from './support/written-search.ts';

const bretagne = { id: 'bretagne', libelle: 'Bretagne' };
const commune = (code: string, nom: string, codesPostaux: string[], territoire?: string) => ({
  code,
  nom,
  codesPostaux,
  territoires: territoire ? [{ id: territoire.toLowerCase(), nom: territoire }] : [],
});
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
  unEnregistrement({
    url: '/cls/cara/',
    type: 'territoire',
    titre: 'Agglomération Royan Atlantique',
    territoire: 'CARA',
  }),
  unEnregistrement({
    url: '/cls/cara/fiche-3-2/',
    type: 'fiche',
    titre: 'Fiche 3.2 – Dépister la santé bucco-dentaire des enfants',
    identifiant: jetonIdentifiant('fiche', '3.2'),
    territoire: 'CARA',
    corps: ['Une permanence de garde, 32 écoles, des logements adaptés.'],
  }),
  unEnregistrement({
    url: '/cls/cara/fiche-32/',
    type: 'fiche',
    titre: 'Fiche 32 – Une logique d’équipe',
    identifiant: jetonIdentifiant('fiche', '32'),
    territoire: 'CARA',
  }),
];
const CONTENT = {
  enregistrements: RECORDS,
  synonymes: [
    { termes: ['CLSM', 'conseil local de santé mentale'] },
    { termes: ['dentiste', 'santé bucco-dentaire'] },
  ],
  communes: [
    commune('17421', 'Saujon', ['17600'], 'CARA'),
    commune('33063', 'Bordeaux', ['33000']),
    commune('83062', 'La Garde', ['83130'], 'CARA'),
  ],
};

let index: WrittenSearch;
beforeAll(async () => {
  index = await writeSite(CONTENT);
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
    ['accord signé', '/cls/glossaire/#contrat'],
  ] as const)('« %s » → %s', async ([words, url]) => {
    expect(await index.find(words)).toContain(url);
  });
});

test('un nom à traits d’union ne trouve que lui, pas ses morceaux', async () => {
  expect(await index.find('Saint-Palais-sur-Mer')).toEqual(['/cls/d/']);
});

describe('un mot ne trouve que sa famille', () => {
  test.for([
    ['logement', '/cls/cara/fiche-3-2/'],
    ['logements', '/cls/cara/fiche-3-2/'],
    ['logiques', '/cls/cara/fiche-32/'],
    ['enfant', '/cls/cara/fiche-3-2/'],
  ] as const)('« %s » → %s seulement', async ([words, url]) => {
    expect(await index.find(words)).toEqual([url]);
  });
});

describe('un numéro de fiche est exact', () => {
  test.for([
    ['fiche 3.2', '/cls/cara/fiche-3-2/'],
    ['fiche-action n° 3-2', '/cls/cara/fiche-3-2/'],
    ['fiche 32', '/cls/cara/fiche-32/'],
  ] as const)('« %s » → %s', async ([words, url]) => {
    expect(await index.find(words)).toEqual([url]);
  });

  test('un numéro qui n’existe pas ne trouve rien', async () => {
    expect(await index.find('fiche 9.9')).toEqual([]);
  });
});

describe('ce qui a été compris est dit, et se défait', () => {
  test('un synonyme trouve, est nommé, et n’est pas pris pour exact', async () => {
    const { resultats, lecture } = await index.ask('?q=dentistes');
    expect(resultats.map(({ niveau }) => niveau)).toEqual(['elargi']);
    expect(lecture.elargissements).toEqual([
      { saisi: 'dentistes', vers: ['santé bucco-dentaire'], themes: [] },
    ]);
    expect((await index.ask('?q=dentistes&mode=exact')).resultats).toEqual([]);
  });

  test('une faute est corrigée d’après les mots du portail', async () => {
    const { lecture } = await index.ask('?q=saisonalité');
    expect(lecture.corrections).toEqual([{ saisi: 'saisonalité', cherche: 'Saisonnalité' }]);
    expect(await index.find('saisonalité')).toEqual(['/cls/b/']);
    expect((await index.ask('?q=saisonalité&mode=exact')).lecture.absents).toEqual(['saisonalité']);
  });

  test('le début d’un mot tient lieu des mots qu’il commence', async () => {
    expect(await index.find('dépis')).toEqual(['/cls/cara/fiche-3-2/']);
  });
});

describe('le nom d’un lieu', () => {
  test('mène à ce qui le couvre, même si aucune page ne l’écrit', async () => {
    expect(await index.find('Saujon')).toEqual(['/cls/cara/']);
    expect(await index.find('17600')).toEqual(['/cls/cara/']);
    expect(await index.find('dentiste à Saujon')).toEqual(['/cls/cara/fiche-3-2/']);
  });

  test('qu’aucun contrat ne couvre est dit', async () => {
    const { lecture, resultats } = await index.ask('?q=Bordeaux');
    expect(lecture.lieux).toMatchObject([{ nom: 'Bordeaux (33)', territoires: [] }]);
    expect(resultats).toEqual([]);
  });

  test('n’est pas reconnu dans un mot de tous les jours', async () => {
    const { lecture } = await index.ask('?q=permanence+de+garde');
    expect(lecture.lieux).toEqual([]);
    expect((await index.ask('?q=écoles+de+La+Garde')).lecture.lieux).toMatchObject([
      { nom: 'La Garde (83)' },
    ]);
  });
});

test.for(['xyzzy', 'contratxyz', '"soins aux accès"'])(
  '« %s » ne trouve rien, pas même de loin',
  async (words) => {
    expect(await index.find(words)).toEqual([]);
  },
);

test('un mot introuvable est nommé, et ce qui a les autres mots est donné à part', async () => {
  const { resultats, lecture } = await index.ask('?q=soins+xyzzy');
  expect(lecture.absents).toEqual(['xyzzy']);
  expect(resultats.map(({ niveau }) => niveau)).toEqual(['partiel']);
});

test('sans mot, un filtre donne tout ce qui le satisfait', async () => {
  expect(await titles(await index.ask('?region=bretagne'))).toEqual(['Saisonnalité']);
  expect(await titles(await index.ask('?type=territoire'))).toEqual([
    'Un lieu',
    'Un autre lieu',
    'Agglomération Royan Atlantique',
  ]);
});

test('le tri par date met le plus récent devant', async () => {
  expect((await titles(await index.ask('?type=contrat&tri=date'))).slice(0, 2)).toEqual([
    'Conseil local de santé mentale',
    'Saisonnalité',
  ]);
});

test('le même contenu donne les mêmes fichiers', async () => {
  const autre = mkdtempSync(join(tmpdir(), 'portail-recherche-'));
  await writeSearch(recherchable(CONTENT), autre);
  const sansCommunes = filesOf(index.site).filter(([path]) => !path.startsWith('/communes/'));
  expect(filesOf(autre)).toEqual(sansCommunes);
  rmSync(autre, { recursive: true });
});

test('deux enregistrements à la même adresse arrêtent la construction', async () => {
  await expect(
    writeSite({ enregistrements: [unEnregistrement(), unEnregistrement()] }),
  ).rejects.toThrow('two records');
});
