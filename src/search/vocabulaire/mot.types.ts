/** A family of words of the index: `prévention` stands for préventions, préventif… */
export interface Mot {
  /** Folded stem. */
  readonly racine: string;
  /** Its most frequent word, as it is written. */
  readonly forme: string;
  /** What the engine is asked to find the family: the stem with its accents and its mark. */
  readonly jeton: string;
  /** Records that have it, in each bundle: contracts, documents. */
  readonly frequences: readonly [contrats: number, documents: number];
}
