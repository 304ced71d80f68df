import type { z } from 'zod';
import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { ATTENDU_DATE, ATTENDU_JOUR } from '#domain/date/date.schema.ts';
import { describeValue, quote } from '../describe-value.ts';
import { nearest } from '../nearest.ts';
import { remedyOf } from './schema-remedies.ts';
import { knownKeys } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** A value that a schema refused, and where it stands. */
export interface Refus {
  readonly schema: z.ZodType;
  readonly valeur: unknown;
  readonly issues: readonly Issue[];
  readonly fichier: string;
  readonly racine: Champ;
  readonly ligneDe: (champ: Champ) => number;
}

/** Every anomaly of a refused value, one a field. */
export function toAnomalies(refus: Refus): Anomalie[] {
  const fautes = refus.issues.filter((issue) => issue.code === 'unrecognized_keys').flatMap((issue) => unknownKeys(refus, issue));
  const expliques = new Set(fautes.map(({ voulue }) => voulue));
  const vus = new Set<string>();
  const autres = refus.issues.filter((issue) => {
    const place = issue.path.join('\0');
    // A misspelt key is also a missing one, and a bad date fails two rules: one mistake is told once.
    if (issue.code === 'unrecognized_keys' || expliques.has(place) || vus.has(place)) return false;
    vus.add(place);
    return true;
  });
  return [...fautes.map(({ anomalie }) => anomalie), ...autres.map((issue) => fieldAnomaly(refus, issue))];
}

interface FauteDeFrappe {
  readonly anomalie: Anomalie;
  /** Place of the absent field that the misspelt key stands for, if any. */
  readonly voulue: string | undefined;
}

function unknownKeys(refus: Refus, issue: Issue & { code: 'unrecognized_keys' }): FauteDeFrappe[] {
  const place = issue.path as Champ;
  const connues = knownKeys(refus.schema, place);
  const table = valueAt(refus.valeur, place);
  const absentes = connues.filter((cle) => valueAt(table, [cle]) === undefined);
  return issue.keys.map((cle) => {
    const proche = nearest(cle, absentes) ?? nearest(cle, connues);
    return {
      voulue: proche === undefined ? undefined : [...place, proche].join('\0'),
      anomalie: {
        code: 'cle-inconnue',
        fichier: refus.fichier,
        champ: [...refus.racine, ...place, cle],
        ligne: refus.ligneDe([...refus.racine, ...place, cle]),
        trouve: `la clé ${quote(cle)}`,
        attendu: connues.length > 0 ? `une de ces clés : ${connues.join(', ')}` : issue.message,
        remede:
          proche === undefined
            ? 'Supprimez cette ligne, ou déplacez ce qu’elle dit dans un champ qui existe.'
            : `Vouliez-vous dire « ${proche} » ?`,
      },
    };
  });
}

function fieldAnomaly(refus: Refus, issue: Issue): Anomalie {
  const place = issue.path as Champ;
  const champ = [...refus.racine, ...place];
  const valeur = valueAt(refus.valeur, place);
  const manque = valeur === undefined && place.length > 0;
  const date = issue.message === ATTENDU_DATE || issue.message === ATTENDU_JOUR;
  return {
    code: manque ? 'champ-manquant' : date ? 'date-invalide' : 'valeur-invalide',
    fichier: refus.fichier,
    champ,
    ligne: refus.ligneDe(champ),
    trouve: describeValue(valeur),
    attendu: issue.message,
    remede: manque ? `Ajoutez le champ ${quote(`${String(place.at(-1))}: …`)}.` : remedyOf(issue, valeur),
  };
}

function valueAt(valeur: unknown, champ: Champ): unknown {
  return champ.reduce<unknown>(
    (courant, etape) =>
      typeof courant === 'object' && courant !== null && Object.hasOwn(courant, etape)
        ? (courant as Record<string | number, unknown>)[etape]
        : undefined,
    valeur,
  );
}
