import { z } from 'zod';
import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import type { FichierFacts } from '#documents/fichier.types.ts';

/** An entry as the content store keeps it: its facts, and where they come from. Its body is kept beside. */
export const storedEntree = <S extends z.ZodType>(facts: S) =>
  z.strictObject({
    facts,
    fichier: z.string(),
    racine: z.custom<Champ>(Array.isArray),
    ligneCorps: z.number(),
    /** Rank among its list: the store promises no order. */
    rang: z.number(),
  });

/** A measured file, under the identifier of its path. */
export const storedFichier = z.custom<FichierFacts>((valeur) => typeof valeur === 'object');

/** What the reading says besides entries: there is one such record. */
export const storedControle = z.strictObject({
  anomalies: z.custom<readonly Anomalie[]>(Array.isArray),
  illisibles: z.array(z.string()),
  /** Grows with each reading of the folder, so that a page never shows an older catalogue. */
  lecture: z.number(),
});
