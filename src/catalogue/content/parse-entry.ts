import type { z } from 'zod';
import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { frenchMessage } from '#domain/champ/message.rules.ts';
import type { Entree } from '../entries.ts';
import type { DocumentYaml } from './parse-yaml.ts';
import { toAnomalies } from './schema-anomalies.ts';

/** Where an entry comes from, and what goes with its facts. */
export interface Origine {
  readonly id: string;
  readonly fichier: string;
  readonly racine: Champ;
  readonly corps: string;
  readonly ligneCorps: number;
}

/** Either a valid entry, or all that is wrong with it. */
export type LectureEntree<Facts> =
  | { readonly entree: Entree<Facts>; readonly anomalies: readonly [] }
  | { readonly entree: undefined; readonly anomalies: readonly Anomalie[] };

const FRANCAIS = { error: frenchMessage };

/** Checks one value of a file against the schema of its word. */
export function parseEntry<S extends z.ZodType>(
  schema: S,
  valeur: unknown,
  origine: Origine,
  document: DocumentYaml,
): LectureEntree<z.output<S>> {
  const premier = schema.safeParse(valeur, FRANCAIS);
  const resultat = premier.success || !restoreNumbers(valeur, premier.error.issues, origine, document) ? premier : schema.safeParse(valeur, FRANCAIS);
  if (resultat.success) return { entree: { ...origine, data: resultat.data }, anomalies: [] };
  const refus = { schema, valeur, issues: resultat.error.issues, fichier: origine.fichier, racine: origine.racine };
  return { entree: undefined, anomalies: toAnomalies({ ...refus, ligneDe: document.ligneDe }) };
}

/**
 * Numbers are kept as typed (`12500.50`), for codes and dates. A field that wants a number gets it back;
 * true when one did.
 */
function restoreNumbers(
  valeur: unknown,
  issues: readonly z.core.$ZodIssue[],
  { racine }: Origine,
  document: DocumentYaml,
): boolean {
  let change = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || (issue.expected !== 'number' && issue.expected !== 'int')) continue;
    const place = issue.path as Champ;
    const nombre = document.nombreDe([...racine, ...place]);
    const cle = place.at(-1);
    const parent = place.slice(0, -1).reduce<unknown>((table, etape) => (table as Record<string, unknown>)[etape], valeur);
    if (nombre === undefined || cle === undefined) continue;
    (parent as Record<string | number, unknown>)[cle] = nombre;
    change = true;
  }
  return change;
}
