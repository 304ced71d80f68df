import { expect, test } from 'vitest';
import { creerLecteurSuggestions } from '#search/suggestions/lecteur.ts';
import { ecrire, suggestion } from './support/ecrites.ts';

test.for([
  ['sante men', 'Santé mentale'],
  ['SANTÉ  MENTALE', 'Santé mentale'],
  ['mentale sante', 'Santé mentale'],
  ["l'accès", 'Améliorer l’accès aux soins'],
  ['acces aux', 'Améliorer l’accès aux soins'],
  ['coeur', 'Cœur en forme'],
  ['St-Vaast', 'Saint-Vaast-la-Hougue'],
  ['aller vers', 'Aller-vers les plus fragiles'],
  ['aller-v', 'Aller-vers les plus fragiles'],
  ['la hou', 'Saint-Vaast-la-Hougue'],
] as const)('« %s » propose « %s »', async ([saisie, attendu]) => {
  const { trouver } = await ecrire([
    suggestion('Santé mentale'),
    suggestion('Améliorer l’accès aux soins'),
    suggestion('Cœur en forme'),
    suggestion('Saint-Vaast-la-Hougue'),
    suggestion('Aller-vers les plus fragiles'),
    suggestion('Logement et habitat'),
  ]);
  expect(await trouver(saisie)).toEqual([attendu]);
});

test('un mot de plus qui n’est nulle part ne laisse rien, plutôt qu’autre chose', async () => {
  const { trouver } = await ecrire([suggestion('Santé mentale'), suggestion('Sport pour tous')]);
  expect(await trouver('santé xylophone')).toEqual([]);
  expect(await trouver('santé sport')).toEqual([]);
});

test('rien n’est lu avant deux lettres, ni deux fois', async () => {
  const { trouver, lus } = await ecrire([suggestion('Santé mentale'), suggestion('Sport santé')]);
  expect(await trouver('s')).toEqual([]);
  expect(lus).toEqual([]);
  for (const saisie of ['sa', 'san', 'santé', 'santé m', 'santé me']) await trouver(saisie);
  expect(new Set(lus).size).toBe(lus.length);
});

test('le nom entier vient avant son début, le début avant un mot du nom, le nom montré avant les autres', async () => {
  const { trouver } = await ecrire([
    suggestion('Jeunes et santé'),
    suggestion('Santé mentale'),
    suggestion('Santé'),
    suggestion('Bien-être', { noms: ['santé'] }),
  ]);
  expect(await trouver('santé')).toEqual([
    'Santé',
    'Bien-être',
    'Santé mentale',
    'Jeunes et santé',
  ]);
});

test('à nom égal, le territoire vient avant le thème, le thème avant l’organisation et l’action', async () => {
  const { lecteur } = await ecrire([
    suggestion('Royan', { genre: 'fiche', href: '/f/' }),
    suggestion('Royan', { genre: 'organisation', href: '/o/' }),
    suggestion('Royan', { genre: 'theme', href: '/t/' }),
    suggestion('Royan', { genre: 'territoire', href: '/r/' }),
  ]);
  const trouvees = await lecteur.chercher('royan');
  expect(trouvees.map((trouvee) => trouvee.suggestion.genre)).toEqual([
    'territoire',
    'theme',
    'organisation',
    'fiche',
  ]);
});

test('un sigle ou un mot de tous les jours mène à la page, et dit par quel nom', async () => {
  const { lecteur } = await ecrire([
    suggestion('Addictions et conduites à risque', { genre: 'theme', noms: ['alcool', 'tabac'] }),
  ]);
  const [trouvee] = await lecteur.chercher('alco');
  expect(trouvee?.nom).toBe('alcool');
});

test('ce qui n’a pas pu être lu une fois l’est la fois suivante', async () => {
  const { site, trouver } = await ecrire([suggestion('Santé mentale')]);
  await trouver('santé');
  let coupee = true;
  const { readFile } = await import('node:fs/promises');
  const lecteur = creerLecteurSuggestions(site, (url) =>
    coupee ? Promise.reject(new Error('réseau coupé')) : readFile(url, 'utf8'),
  );
  await expect(lecteur.chercher('santé')).rejects.toThrow('réseau coupé');
  coupee = false;
  expect(await lecteur.chercher('santé')).toHaveLength(1);
});
