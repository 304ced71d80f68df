/** Records of one bundle that have a family of words, in their order, and how much each has it. */
export interface Occurrences {
  /** Ranks of the records. */
  readonly rangs: readonly number[];
  /** What the text of each says of the family, on the scale of `note.ts`; 0 when only its fields have it. */
  readonly notes: readonly number[];
  /** How many of its words each field of metadata has: see `champs.ts`. */
  readonly champs: readonly number[];
}

/** Bundles of the search, in the order of their ranks: contracts, documents. */
export type ParFonds<T> = readonly [contrats: T, documents: T];
