import type { BilanIntrouvables, BilanTrouvees } from './bilan.ts';

/** One kind of query and what the search does with it. */
export interface GenreMesure extends BilanTrouvees {
  readonly genre: string;
  readonly titre: string;
  /** The first query of the kind, as an example. */
  readonly exemple: string;
}

/** A query that fails, with what it should have shown and what it showed. */
export interface Echec {
  readonly titre: string;
  readonly q: string;
  readonly attendue: string;
  /** First results shown. */
  readonly vues: readonly string[];
}

/** A query that nothing answers, and of which the page does not say so. */
export interface NonReconnue {
  readonly q: string;
  readonly pourquoi: string;
  readonly vues: readonly string[];
}

/** What does not change as long as the content, the queries and the search do not. */
export interface Resultats {
  readonly trouvees: BilanTrouvees;
  readonly introuvables: BilanIntrouvables;
  readonly genres: readonly GenreMesure[];
  readonly echecs: readonly Echec[];
  readonly nonReconnues: readonly NonReconnue[];
}

/** The middle value, and the one under which 95 % of the values stand. */
export interface Repartition {
  readonly mediane: number;
  readonly haute: number;
}

/** What a query costs, in Chromium on the machine that measured. */
export interface Cout {
  /** Records that the search goes through. */
  readonly enregistrements: number;
  readonly visites: number;
  /** First visit, engine and page included: thousands of bytes, milliseconds. */
  readonly ko: Repartition;
  readonly premiere: Repartition;
  readonly suivantes: Repartition;
  /** Longest time for which the page did not answer the reader; under 50 ms it is given as 0. */
  readonly blocage: number;
}

/** The rank of the answer to each query that something answers; nothing beyond ten. */
export type Rangs = Readonly<Record<string, number | null>>;

/** What is kept in the repository and published. */
export interface Mesures {
  /** Day of the measure. */
  readonly date: string;
  readonly resultats: Resultats;
  readonly cout: Cout;
  /** The same cost on a portal as large as the country's. */
  readonly echelle?: Cout;
  readonly rangs: Rangs;
}
