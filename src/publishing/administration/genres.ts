import type { z } from 'zod';
import { CONTENT_SCHEMAS, type GenreFichier } from '#catalogue/schemas/content-schemas.ts';
import { editorJsonSchema } from '#catalogue/schemas/json-schema.ts';
import type { SchemaChamp } from './schema-champ.types.ts';

/** A kind of content file that a form can edit. */
export interface GenreEdite {
  readonly nom: GenreEditable;
  readonly schema: z.ZodType;
  readonly forme: SchemaChamp;
  /** Name of the format, for the editor: it wants this ending where a text follows the fields. */
  readonly format: string;
  /** True when a text follows the fields. */
  readonly markdown: boolean;
  /** Fields of one entry, when the file is a table: identifier → fields. */
  readonly entree: SchemaChamp | undefined;
}

/** The synonyms of the search are left to the maintainers: their order and comments matter more than a form. */
export type GenreEditable = Exclude<GenreFichier, 'synonymes'>;

const MARKDOWN: ReadonlySet<GenreFichier> = new Set(['contrat', 'axe', 'fiche', 'actualite']);

const editer = (nom: GenreEditable): GenreEdite => {
  const { schema } = CONTENT_SCHEMAS[nom];
  const forme = editorJsonSchema(schema) as SchemaChamp;
  const { additionalProperties } = forme;
  const entree = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const markdown = MARKDOWN.has(nom);
  return { nom, schema, forme, format: markdown ? `${nom}-frontmatter` : nom, markdown, entree };
};

const NOMS = Object.keys(CONTENT_SCHEMAS).filter((nom): nom is GenreEditable => nom !== 'synonymes');

/** Every kind of content file that a form can edit, from the schemas of the content. */
export const GENRES_EDITES: ReadonlyMap<GenreEditable, GenreEdite> = new Map(
  NOMS.map((nom) => [nom, editer(nom)]),
);

/** One kind, by name. */
export function genreEdite(nom: GenreEditable): GenreEdite {
  const genre = GENRES_EDITES.get(nom);
  if (!genre) throw new Error(`No form for files of kind ${nom}`);
  return genre;
}
