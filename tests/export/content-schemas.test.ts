import { describe, expect, test } from 'vitest';
import { listSchemas, publishedSchema } from '#export/content-schemas.ts';
import type { JsonSchema } from '#catalogue/schemas/json-schema.ts';

/** Every object of a schema, however deep. */
const objets = (schema: JsonSchema): readonly JsonSchema[] => [
  ...(schema.properties ? [schema] : []),
  ...[schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})].flatMap(
    (sous) => (sous && typeof sous === 'object' && !Array.isArray(sous) ? objets(sous) : []),
  ),
];

describe.each(listSchemas())('le schéma $nom', ({ nom, titre }) => {
  const schema = publishedSchema(nom);

  test('dit son adresse, son titre et sa version', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `http://localhost:4321/donnees/schemas/${nom}.json`,
      title: titre,
    });
  });

  test('refuse les champs inconnus', () => {
    for (const objet of objets(schema)) expect(objet.additionalProperties).toBe(false);
  });
});

test('un code garde sa forme : une date impossible à écrire est refusée par un éditeur', () => {
  const { properties } = publishedSchema('contrat');
  const date = (properties?.['signature'] as JsonSchema).properties?.['date'] as JsonSchema;
  expect(new RegExp(date.pattern ?? '').test('2022-10')).toBe(true);
  expect(new RegExp(date.pattern ?? '').test('14/10/2022')).toBe(false);
});

test('un schéma qui n’existe pas est dit par son nom', () => {
  expect(() => publishedSchema('constructor')).toThrow('constructor');
});
