import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Collection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { readContent } from '#catalogue/content/read-content.ts';
import { collectionsDe } from '#publishing/administration/collections.ts';
import { configurationDe } from '#publishing/administration/configuration.ts';
import { donneesAdministration } from '#publishing/administration/donnees.ts';
import type { DonneesAdministration } from '#publishing/administration/donnees.types.ts';
import { GENRES_EDITES } from '#publishing/administration/genres.ts';
import { libellesDe } from '#publishing/administration/libelles-choix.ts';
import { LIBELLES_CHAMPS } from '#publishing/administration/libelles.ts';
import type { SchemaChamp } from '#publishing/administration/schema-champ.types.ts';
import { headersFor } from '../../../scripts/headers.ts';
import { politiqueDe } from '../../../src/administration/page.html.ts';
import { TRADUCTIONS, traduire } from '../../../src/administration/traductions.ts';

const CONTENU = path.resolve('content');
const { entrees } = readContent(CONTENU);
const portail = entrees.portail;

const donneesPour = (administration: string | undefined): DonneesAdministration | undefined => {
  if (!portail) throw new Error('content/portail.yaml is missing');
  const data = { ...portail.data, ...(administration === undefined ? {} : { administration }) };
  return donneesAdministration(CONTENU, { ...entrees, portail: { ...portail, data } }, '/');
};
const enLocal = donneesPour('local') as DonneesAdministration;
const exemple = enLocal.territoires.find(({ id }) => id === 'val-d-exemple') ?? { id: '', libelle: '', contrats: [] };

/** A field of the schemas, by name, at any depth. */
function* champsDuSchema(schema: SchemaChamp | undefined): Generator<readonly [string, SchemaChamp]> {
  if (schema === undefined) return;
  for (const [cle, champ] of Object.entries(schema.properties ?? {})) {
    yield [cle, champ];
    yield* champsDuSchema(champ);
  }
  yield* champsDuSchema(schema.items);
  if (typeof schema.additionalProperties === 'object') yield* champsDuSchema(schema.additionalProperties);
}
const tousLesChamps = [...GENRES_EDITES.values()].flatMap(({ forme }) => [...champsDuSchema(forme)]);

const collections = collectionsDe(enLocal, exemple).filter((element): element is Collection => !('divider' in element));
const formulaire = (nom: string): readonly Field[] => {
  const collection = collections.find(({ name }) => name === nom);
  return collection && 'fields' in collection ? collection.fields : [];
};
const champ = (nom: string, cle: string) => formulaire(nom).find(({ name }) => name === cle);

test('chaque champ du contenu a un nom et une aide en français, et aucun nom ne sert plus', () => {
  const cles = new Set(tousLesChamps.map(([cle]) => cle));
  expect([...cles].filter((cle) => LIBELLES_CHAMPS[cle] === undefined)).toEqual([]);
  expect(Object.keys(LIBELLES_CHAMPS).filter((cle) => !cles.has(cle) && cle !== 'identifiant')).toEqual([]);
  expect(tousLesChamps.filter(([, { description }]) => description === undefined).map(([cle]) => cle)).toEqual(['versions']);
});

test('chaque liste fermée propose des choix en français', () => {
  const listes = tousLesChamps.flatMap(([cle, schema]) => (schema.enum ? [[cle, libellesDe(schema.enum)] as const] : []));
  expect(listes.length).toBeGreaterThan(10);
  for (const [cle, libelles] of listes) expect(libelles, cle).toBeDefined();
});

test('l’aide d’un champ est la phrase du schéma, et les champs obligatoires le sont', () => {
  expect(champ('fiches-2025', 'titre')).toMatchObject({ label: 'Titre', hint: 'Titre de la fiche-action.', required: true });
  expect(champ('fiches-2025', 'moyens')).toMatchObject({ widget: 'text', required: false });
});

test('thèmes, axes, sources et organisations se choisissent dans ce que le contenu connaît', () => {
  expect(champ('fiches-2025', 'themes')).toMatchObject({
    widget: 'select',
    multiple: true,
    options: expect.arrayContaining([{ value: 'acces-droits', label: 'Accès aux droits et lutte contre le renoncement' }]) as unknown,
  });
  expect(champ('fiches-2025', 'axe')).toMatchObject({ widget: 'relation', collection: 'axes-2025' });
  expect(champ('fiches-2025', 'sources')).toMatchObject({ widget: 'relation', value_field: 'sources.*.id' });
  const [organisation] = (champ('fiches-2025', 'pilotes') as { fields: Field[] }).fields;
  expect(organisation).toMatchObject({ widget: 'relation', file: 'organisations' });
});

test('la source d’un indicateur est une phrase, et non le renvoi à une source', () => {
  const { fields } = champ('fiches-2025', 'indicateurs') as { fields: Field[] };
  expect(fields.find(({ name }) => name === 'source')).toMatchObject({ widget: 'string' });
});

test('toutes les sortes de fichiers d’un contrat, et les fichiers communs, se modifient', () => {
  const exemples = globSync('contrats/val-d-exemple/**/*.{md,yaml}', { cwd: CONTENU });
  const reconnus = collections.flatMap((collection) =>
    'files' in collection
      ? collection.files.map(({ file }) => file)
      : exemples.filter((fichier) => path.dirname(fichier) === collection.folder && fichier.endsWith(`.${collection.extension ?? ''}`)),
  );
  expect(reconnus).toEqual(expect.arrayContaining(exemples));
  expect(reconnus).toEqual(expect.arrayContaining(['portail.yaml', 'organisations.yaml', 'glossaire.yaml', 'vocabulaire/themes.yaml']));
});

describe('où le contenu est pris', () => {
  test('sans la ligne « administration », la page n’a pas lieu d’être', () => {
    expect(donneesPour(undefined)).toBeUndefined();
  });

  test('dans un dépôt : le sien, sa branche, et le dossier où le contenu s’y trouve', () => {
    const donnees = donneesPour('github:ma-ville/cls#publication') as DonneesAdministration;
    expect(donnees.racine).toBe('content/');
    const { backend, collections: siennes } = configurationDe(donnees, exemple);
    expect(backend).toEqual({ name: 'github', repo: 'ma-ville/cls', branch: 'publication', auth_methods: ['token'] });
    expect(JSON.stringify(siennes)).toContain('"folder":"content/contrats/val-d-exemple/2025/fiches"');
  });

  test('avec un dossier de l’ordinateur, la page n’a le droit de joindre personne', () => {
    expect(politiqueDe({ hote: 'local' })).not.toMatch(/https?:/);
  });

  test('ce que la page s’autorise, l’hébergeur l’autorise', () => {
    const permis = headersFor('admin/')['Content-Security-Policy'] ?? '';
    for (const hote of ['local', 'github', 'gitlab'] as const) {
      const politique = politiqueDe({ hote, depot: 'a/b' });
      for (const directive of politique.split('; ')) {
        const [nom = '', ...valeurs] = directive.split(' ');
        const accordees = permis.split('; ').find((autre) => autre.startsWith(`${nom} `))?.split(' ');
        expect(accordees, nom).toEqual(expect.arrayContaining(valeurs));
      }
    }
  });
});

test('chaque phrase que nous donnons à l’éditeur en remplace une qu’il dit, en français ou en anglais', () => {
  const phrases = (langue: string) => JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${langue}.json`, 'utf8')) as Record<string, unknown>;
  const at = (chemin: string) => chemin.split('.').reduce<unknown>((table, etape) => (table as Record<string, unknown> | undefined)?.[etape], phrases('en-US'));
  expect(Object.keys(TRADUCTIONS).filter((chemin) => typeof at(chemin) !== 'string')).toEqual([]);
  expect(traduire(phrases('fr'))).toMatchObject({ slug: 'Nom du fichier', entry_sidebar: { slug: { title: 'Nom du fichier' } }, save: 'Enregistrer' });
});
