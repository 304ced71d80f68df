import { z } from 'zod';

/** A JSON Schema (2020-12, or draft-07 for editors), as zod writes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The pattern of a code is checked after it has become text; editors need it before. */
const keepPattern: NonNullable<z.core.ToJSONSchemaParams['override']> = ({
  zodSchema,
  jsonSchema,
}) => {
  const { def } = zodSchema._zod;
  if (def.type !== 'pipe' || def.out._zod.def.type !== 'string') return;
  const pattern = z.toJSONSchema(def.out, { io: 'input' }).pattern;
  if (pattern) jsonSchema.pattern = pattern;
};

/**
 * JSON Schema of what a person writes in a content file (defaults not yet filled).
 * @param target version of JSON Schema: editors read draft-07 everywhere, newer ones not yet
 */
export const contentJsonSchema = (
  schema: z.ZodType,
  target: 'draft-2020-12' | 'draft-07' = 'draft-2020-12',
): JsonSchema => z.toJSONSchema(schema, { io: 'input', target, override: keepPattern });
