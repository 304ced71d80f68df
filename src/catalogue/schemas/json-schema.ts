import { z } from 'zod';

/** A JSON Schema, as zod writes it. */
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
 * What was expected, in French, where an editor would say it in its own words. Not of a group of
 * fields: there the editor names the field that is missing or unknown.
 */
const sayExpected: NonNullable<z.core.ToJSONSchemaParams['override']> = (contexte) => {
  keepPattern(contexte);
  const { def } = contexte.zodSchema._zod;
  const attendu = def.error?.({ code: 'custom', input: undefined, path: [], inst: undefined } as never);
  const message = typeof attendu === 'string' ? attendu : attendu?.message;
  if (message && def.type !== 'object') contexte.jsonSchema['errorMessage'] = `Attendu : ${message}`;
};

/** JSON Schema of what a person writes in a content file (defaults not yet filled). */
export const contentJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', override: keepPattern });

/**
 * The same for text editors: in the version that all of them read (draft-07), and with our French
 * sentences in place of theirs (`errorMessage`, which others ignore).
 */
export const editorJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-07', override: sayExpected });
