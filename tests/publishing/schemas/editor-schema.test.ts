import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTENT_SCHEMAS, GENRES_FICHIER } from '#catalogue/schemas/content-schemas.ts';
import type { JsonSchema } from '#catalogue/schemas/json-schema.ts';
import { fichiersSchemas, schemaReference } from '#publishing/schemas/editor-schema.ts';
import { ecrireSchemas, schemasPerimes } from '#publishing/schemas/write-schemas.ts';

const schema = (genre: string) =>
  JSON.parse(fichiersSchemas().get(`.schemas/${genre}.json`) ?? '') as JsonSchema;
const champ = ({ properties }: JsonSchema, nom: string) => properties?.[nom] as JsonSchema;

test('les schémas du contenu de ce projet sont à jour (sinon : npm run cls -- schemas)', () => {
  expect(schemasPerimes('content')).toEqual([]);
});

test('un éditeur apprend de chaque champ ce qu’il veut dire, et ce qui était attendu, en français', () => {
  const nature = champ(schema('territoire'), 'nature');
  expect(nature.description).toBe('Nature du territoire.');
  expect(nature.enum).toContain('petr');
  expect(nature['errorMessage']).toMatch(/^Attendu : une valeur parmi : commune, /);
});

test('tous les éditeurs lisent la version employée', () => {
  for (const genre of GENRES_FICHIER)
    expect(schema(genre).$schema).toBe('http://json-schema.org/draft-07/schema#');
});

describe('la ligne qui renvoie au schéma', () => {
  test.each(GENRES_FICHIER)(
    'mène d’un fichier « %s » au schéma de son dossier de contenu',
    (genre) => {
      const fichier = CONTENT_SCHEMAS[genre].fichiers
        .replace(/\{(\w+),[^}]*\}/, '$1')
        .replaceAll('*', 'x');
      const ligne = schemaReference(genre, fichier);
      const renvoi = /^# yaml-language-server: \$schema=(.+)$/.exec(ligne)?.[1] ?? '';
      expect(path.posix.join(path.posix.dirname(fichier), renvoi)).toBe(`.schemas/${genre}.json`);
    },
  );
});

test('VS Code trouve le schéma des fichiers YAML de ce projet sans qu’ils y renvoient', () => {
  const { 'yaml.schemas': schemas } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string | string[]>;
  };
  const yaml = GENRES_FICHIER.filter((genre) => CONTENT_SCHEMAS[genre].fichiers.endsWith('.yaml'));
  expect(Object.keys(schemas)).toEqual(yaml.map((genre) => `content/.schemas/${genre}.json`));
  for (const fichier of Object.keys(schemas)) expect(existsSync(fichier)).toBe(true);
});

describe('écrire les schémas d’un dossier de contenu', () => {
  let dossier = '';
  beforeEach(() => (dossier = mkdtempSync(path.join(tmpdir(), 'schemas-'))));
  afterEach(() => rmSync(dossier, { recursive: true }));

  test('les écrit tous, puis plus aucun', () => {
    expect(ecrireSchemas(dossier)).toHaveLength(GENRES_FICHIER.length);
    expect(ecrireSchemas(dossier)).toEqual([]);
  });

  test('refait celui qui n’est plus celui du projet, et lui seul', () => {
    ecrireSchemas(dossier);
    writeFileSync(path.join(dossier, '.schemas/axe.json'), '{}\n');
    expect(ecrireSchemas(dossier)).toEqual(['.schemas/axe.json']);
    expect(schemasPerimes(dossier)).toEqual([]);
  });
});
