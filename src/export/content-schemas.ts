import { CONTENT_SCHEMAS, GENRES_FICHIER } from '#catalogue/schemas/content-schemas.ts';
import { contentJsonSchema, type JsonSchema } from '#catalogue/schemas/json-schema.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';

/** A published schema: its name, its title for readers and its address. */
export interface SchemaPublie {
  readonly nom: string;
  readonly titre: string;
  readonly href: string;
}

const href = (nom: string) => adresse.donnees(`schemas/${nom}.json`);

/** Schemas of the content files, in the order a contributor meets them. */
export const listSchemas = (): readonly SchemaPublie[] =>
  GENRES_FICHIER.map((nom) => ({ nom, titre: CONTENT_SCHEMAS[nom].titre, href: href(nom) }));

/** JSON Schema of one kind of content file. */
export function publishedSchema(nom = ''): JsonSchema {
  const genre = GENRES_FICHIER.find((connu) => connu === nom);
  if (!genre) throw new Error(`Aucun schéma ne s’appelle « ${nom} »`);
  const { titre, schema } = CONTENT_SCHEMAS[genre];
  return { $id: adresseAbsolue(href(genre)), title: titre, ...contentJsonSchema(schema) };
}
