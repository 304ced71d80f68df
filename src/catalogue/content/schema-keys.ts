import { z } from 'zod';
import type { Champ } from '#domain/anomalie/anomalie.ts';

/** Keys that a schema accepts at a place of a file; empty when the place is not a table. */
export function knownKeys(schema: z.ZodType, champ: Champ): readonly string[] {
  const place = champ.reduce<unknown>((courant, etape) => descend(unwrap(courant), etape), schema);
  const table = unwrap(place);
  return table instanceof z.ZodObject ? Object.keys(table.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}

function descend(schema: unknown, etape: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return schema.shape[String(etape)];
  return undefined;
}
