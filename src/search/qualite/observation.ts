import { ndcg, rangReponse, type Jugement } from './metriques.ts';

/** A result as the page shows it. */
export interface ResultatVu {
  readonly adresse: string;
  /** Shown apart, as having some of the words only. */
  readonly partiel: boolean;
}

/** What a reader sees of the answer to a query. */
export interface Observation {
  /** Results in the order of the page, each address once. */
  readonly resultats: readonly ResultatVu[];
  /** The page says in words that nothing answers. */
  readonly ditRien: boolean;
}

/** A query that something answers, and what the page made of it. */
export interface Trouvee {
  readonly genre: string;
  readonly q: string;
  /** Rank of the first address that answers, among the first ten. */
  readonly rang: number | null;
  readonly ndcg: number;
}

/** A query that nothing answers, and what the page made of it. */
export interface Introuvable {
  readonly genre: string;
  readonly q: string;
  /** The page says so, and shows nothing as an answer. */
  readonly reconnue: boolean;
  /** Results shown as answers all the same. */
  readonly bruit: number;
}

const complets = ({ resultats }: Observation) => resultats.filter(({ partiel }) => !partiel);

/** Judges the answer to a query that something answers. */
export function jugerTrouvee(
  { genre, q }: Pick<Trouvee, 'genre' | 'q'>,
  observation: Observation,
  jugement: Jugement,
): Trouvee {
  const adresses = observation.resultats.map(({ adresse }) => adresse);
  return { genre, q, rang: rangReponse(adresses, jugement), ndcg: ndcg(adresses, jugement) };
}

/** Judges the answer to a query that nothing answers. */
export function jugerIntrouvable(
  { genre, q }: Pick<Introuvable, 'genre' | 'q'>,
  observation: Observation,
): Introuvable {
  const bruit = complets(observation).length;
  return { genre, q, bruit, reconnue: bruit === 0 && observation.ditRien };
}
