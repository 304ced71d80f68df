/** One thing that a reader comes for: there or not, told to the coordinator. */
export interface Point {
  readonly cle: string;
  /** In one or two words, for a list of what is missing. */
  readonly nom: string;
  readonly present: boolean;
  /** What is there, or what is missing, in one sentence. */
  readonly constat: string;
  /** Why a reader misses it; undefined when it is there. */
  readonly pourquoi: string | undefined;
  /** What to fill, and where; undefined when it is there. */
  readonly remede: string | undefined;
}

/** How complete a contract is: sentences, never a grade. */
export interface Completude {
  readonly points: readonly Point[];
  readonly presents: number;
}
