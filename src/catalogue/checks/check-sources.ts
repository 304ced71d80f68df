import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { citedSources } from '../cited-sources.ts';
import { quote } from '../describe-value.ts';
import type { Entree } from '../entries.ts';
import { territoireOf } from '../entries-index.ts';
import { nearest } from '../nearest.ts';
import { anomalyAt, type Check, type Constat } from './check.ts';

/** Every source named by a field is defined in `territoire.yaml`. */
export const checkSources: Check = ({ entrees }) => {
  const definies = definedSources(entrees.territoires);
  const { territoires, contrats, axes, fiches, annexes, actualites } = entrees;
  return [...territoires, ...contrats, ...axes, ...fiches, ...annexes, ...actualites].flatMap(
    (entree): Anomalie[] => {
      const connues = definies.get(territoireOf(entree.id));
      // The territoire could not be read: its sources are unknown, and that is told once, there.
      if (!connues) return [];
      return citedSources(entree.data)
        .filter(({ id }) => !connues.has(id))
        .map(({ id, champ }: { id: string; champ: Champ }) =>
          anomalyAt(entree, champ, 'source-inconnue', unknownSource(id, connues)),
        );
    },
  );
};

/** Identifiers of the sources of each territoire. */
export const definedSources = (
  territoires: readonly Entree<{ readonly sources: readonly { readonly id: string }[] }>[],
) =>
  new Map(
    territoires.map(({ id, data }) => [id, new Set(data.sources.map((source) => source.id))]),
  );

/** What to say of a source that is not defined. */
export function unknownSource(id: string, connues: ReadonlySet<string>): Constat {
  const liste = [...connues];
  // Identifiers such as s1 and s2 are all near each other: a suggestion would be a guess.
  const proche = /^s\d+$/.test(id) ? undefined : nearest(id, liste);
  const bornes =
    liste.length > 6 ? [...liste.slice(0, 3), '…', liste.at(-1)].join(', ') : liste.join(', ');
  return {
    trouve: quote(id),
    attendu:
      liste.length > 0
        ? `une source définie dans territoire.yaml : ${bornes}`
        : 'une source définie dans territoire.yaml, qui n’en a aucune',
    remede:
      proche === undefined
        ? 'Ajoutez cette source sous « sources » dans territoire.yaml, ou corrigez l’identifiant.'
        : `Vouliez-vous dire « ${proche} » ?`,
  };
}
