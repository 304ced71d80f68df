import {
  CONTENT_SCHEMAS,
  GENRES_FICHIER,
  type GenreFichier,
} from '#catalogue/schemas/content-schemas.ts';
import { editorJsonSchema } from '#catalogue/schemas/json-schema.ts';

/** Hidden folder of a content folder, where editors find what each file may hold. */
export const DOSSIER_SCHEMAS = '.schemas';

const cheminSchema = (genre: GenreFichier) => `${DOSSIER_SCHEMAS}/${genre}.json`;

/**
 * The schema files of a content folder: path from that folder → text. The same code gives the same
 * bytes, so a difference means that the project has changed since they were written.
 */
export const fichiersSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    GENRES_FICHIER.map((genre) => {
      const { titre, schema } = CONTENT_SCHEMAS[genre];
      const json = { title: titre, ...editorJsonSchema(schema) };
      return [cheminSchema(genre), `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );

/**
 * The line that tells an editor which schema a content file follows: the first line of a YAML file,
 * or the first line of a front matter, after its `---`.
 * @param fichier path of the file from its content folder, for example « contrats/apt/2025/fiches/1-2.md »
 */
export const schemaReference = (genre: GenreFichier, fichier: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(fichier.split('/').length - 1)}${cheminSchema(genre)}`;
