import { code } from '../champ/champ.schema.ts';
import { isDateReelle } from './date.rules.ts';

/** What is asked of a date; also tells an anomaly that it is about a date. */
export const ATTENDU_DATE =
  'une date réelle écrite AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2022-10-14 (ou 2022-10 si le jour est inconnu)';

/** A date as precise as it is known: `2014`, `2022-10` or `2022-10-14`. */
export const datePartielle = (description: string) =>
  code(description, /^\d{4}(-\d{2}(-\d{2})?)?$/, ATTENDU_DATE).refine(isDateReelle, {
    error: ATTENDU_DATE,
  });

/** What is asked of a date that must be known to the day. */
export const ATTENDU_JOUR = 'une date complète et réelle écrite AAAA-MM-JJ, par exemple 2022-10-14';

/** A date known to the day. */
export const dateComplete = (description: string) =>
  code(description, /^\d{4}-\d{2}-\d{2}$/, ATTENDU_JOUR).refine(isDateReelle, {
    error: ATTENDU_JOUR,
  });
