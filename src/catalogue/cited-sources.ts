import type { Champ } from '#domain/anomalie/anomalie.ts';

/** A source that a field names. */
export interface SourceCitee {
  readonly id: string;
  readonly champ: Champ;
}

/** Fields called `source` that hold words, not the identifier of a source: who measures an indicator. */
const CHAMPS_LIBRES: ReadonlySet<string> = new Set(['indicateurs']);

/** Every source that the facts of a file name, with the field that names it. */
export function citedSources(facts: unknown, champ: Champ = []): SourceCitee[] {
  if (Array.isArray(facts))
    return facts.flatMap((element, rang) => citedSources(element, [...champ, rang]));
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([cle, valeur]): SourceCitee[] => {
    const ici = [...champ, cle];
    if (CHAMPS_LIBRES.has(cle)) return [];
    if (cle === 'source' && typeof valeur === 'string') return [{ id: valeur, champ: ici }];
    if (cle === 'sources' && isTextList(valeur))
      return valeur.map((id, rang) => ({ id, champ: [...ici, rang] }));
    return citedSources(valeur, ici);
  });
}

const isTextList = (valeur: unknown): valeur is readonly string[] =>
  Array.isArray(valeur) && valeur.every((element) => typeof element === 'string');
