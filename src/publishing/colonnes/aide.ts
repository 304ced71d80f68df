import { z } from 'zod';
import type { Champ } from '#domain/anomalie/anomalie.ts';

/** What the schema says of one of its fields; empty when the path leads to no field. */
export function docstringDe(schema: z.ZodType, champ: Champ): string {
  let courant: unknown = schema;
  let description = '';
  for (const etape of champ) {
    const objet = withoutWrapping(courant);
    if (!(objet instanceof z.ZodObject)) return '';
    courant = (objet.shape as Record<string, z.ZodType>)[etape];
    if (!(courant instanceof z.ZodType)) return '';
    description = descriptionOf(courant);
  }
  return description;
}

/** Schema of one element of a list of a schema. */
export function elementDe(schema: z.ZodObject, champ: Champ): z.ZodType {
  let courant: unknown = schema;
  for (const etape of champ) {
    const objet = withoutWrapping(courant);
    courant = objet instanceof z.ZodObject ? (objet.shape as Record<string, unknown>)[etape] : undefined;
  }
  const liste = withoutWrapping(courant);
  if (!(liste instanceof z.ZodArray)) throw new Error(`${champ.join('.')} n’est pas une liste du schéma.`);
  return liste.element as z.ZodType;
}

/** The description may stand on a schema or on the one that it makes optional. */
function descriptionOf(schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description;
  const dedans = unwrapped(schema);
  return dedans === undefined ? '' : descriptionOf(dedans);
}

function withoutWrapping(schema: unknown): unknown {
  const dedans = schema instanceof z.ZodType ? unwrapped(schema) : undefined;
  return dedans === undefined ? schema : withoutWrapping(dedans);
}

const unwrapped = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : undefined;
