import type { z } from 'zod';
import { contentJsonSchema, type JsonSchema } from '#catalogue/schemas/json-schema.ts';

/** What a content schema says of one of its fields. */
export interface FieldDescription {
  readonly description: string;
}

const child = (schema: JsonSchema | undefined, key: string): JsonSchema | undefined =>
  schema?.properties?.[key] as JsonSchema | undefined;

/**
 * Reads the docstrings of a content schema, so that the data dictionary cannot drift from it.
 * @returns a reader of fields by path (`signature.date`), which throws on a field that does not exist
 */
export function describeFields(schema: z.ZodType): (path: string) => FieldDescription {
  const root = contentJsonSchema(schema);
  return (path) => {
    const field = path.split('.').reduce<JsonSchema | undefined>(child, root);
    if (!field?.description) throw new Error(`Le schéma ne décrit pas le champ « ${path} »`);
    return { description: field.description };
  };
}
