import type { Terme } from '../texte/requete.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import type { Correction, Elargissement } from './reponse.types.ts';

/** Something that a record must have. */
export interface Clause {
  /** As typed. */
  readonly saisi: string;
  /** Families of words, any of which will do; none when the word is nowhere. */
  readonly mots: readonly Mot[];
  /** Words in this order, as indexed, when they must follow each other: then `mots` are all of them. */
  readonly suite?: string;
  /** Concepts that say the same, when the query is widened. */
  readonly voisins: readonly Mot[];
}

/** A query, ready for the engine. */
export interface Plan {
  /** All of them, as typed. */
  readonly exact: readonly Clause[];
  /** The same with expressions replaced by the concepts that they say; empty when there is none. */
  readonly elargi: readonly Clause[];
}

/** A term with the families of words that answer it. */
export interface Resolution {
  readonly terme: Terme;
  readonly mots: readonly Mot[];
  readonly correction?: Correction;
  /** A close word, that is offered and not searched. */
  readonly proche?: Correction;
  readonly elargissement?: Elargissement;
}
