import type { z } from 'zod';

/** What was expected, in French, of a field whose schema does not say it itself: a group of fields, mostly. */
export const frenchMessage: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'invalid_type' && issue.expected === 'object'
    ? 'des champs en retrait, un par ligne, chacun écrit « clé: valeur »'
    : 'une valeur de la forme attendue';
