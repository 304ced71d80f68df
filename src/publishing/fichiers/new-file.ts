import type { GenreFichier } from '#catalogue/schemas/content-schemas.ts';
import { schemaReference } from '../schemas/editor-schema.ts';
import { writeYaml } from './edit-yaml.ts';
import { assemble } from './markdown-file.ts';

/**
 * Text of a new content file: the line that tells editors its schema, its facts, then its body.
 * @param fichier path from the content folder; `.yaml` files have no body
 */
export function newFile(
  genre: GenreFichier,
  fichier: string,
  faits: Readonly<Record<string, unknown>>,
  corps = '',
): string {
  const yaml = `${schemaReference(genre, fichier)}\n${writeYaml(faits)}`;
  return fichier.endsWith('.yaml') ? yaml : assemble(yaml.trimEnd(), corps);
}
