/*
 * How good an ordered list of addresses is, for one query whose answers are known. Definitions of
 * information retrieval: Manning, Raghavan & Schütze, ch. 8; gains 2^note − 1, discount log2.
 */

/** Results that a reader looks at: the measures stop there. */
export const PROFONDEUR = 10;

/** How well an address answers: 2 answers the query, 1 helps. */
export type Note = 1 | 2;

/** What was judged of one query, before any search. */
export interface Jugement {
  /** Addresses that an ideal list begins with. */
  readonly attendues: ReadonlyMap<string, Note>;
  /** Addresses that answer as well when they are shown, and that nothing obliges to show. */
  readonly acceptees: ReadonlyMap<string, Note>;
}

const REPOND: Note = 2;

const noter = ({ attendues, acceptees }: Jugement, adresse: string): number =>
  attendues.get(adresse) ?? acceptees.get(adresse) ?? 0;

const gain = (note: number, rang: number): number => (2 ** note - 1) / Math.log2(rang + 1);

const cumul = (notes: readonly number[]): number =>
  notes.slice(0, PROFONDEUR).reduce((somme, note, i) => somme + gain(note, i + 1), 0);

/** Rank, from 1, of the first address that answers; nothing when none of the first ten does. */
export function rangReponse(adresses: readonly string[], jugement: Jugement): number | null {
  const rang = adresses
    .slice(0, PROFONDEUR)
    .findIndex((adresse) => noter(jugement, adresse) === REPOND);
  return rang === -1 ? null : rang + 1;
}

/** 1 when the first address answers, ½ when the second is the first to answer… 0 beyond ten. */
export const rangReciproque = (rang: number | null): number => (rang === null ? 0 : 1 / rang);

/**
 * Order and completeness of the first ten, from 0 to 1: what was shown against the best list that
 * could be. An accepted address counts in the best list only once it was shown.
 */
export function ndcg(adresses: readonly string[], jugement: Jugement): number {
  const vues = adresses.slice(0, PROFONDEUR);
  const acceptees = vues.filter((a) => !jugement.attendues.has(a) && jugement.acceptees.has(a));
  const ideal = [
    ...jugement.attendues.values(),
    ...acceptees.map((adresse) => noter(jugement, adresse)),
  ].sort((a, b) => b - a);
  const meilleur = cumul(ideal);
  return meilleur === 0 ? 0 : cumul(vues.map((adresse) => noter(jugement, adresse))) / meilleur;
}
