/** What the engine stored of one record, in the order in which records were given to it. */
export interface TexteIndexe {
  readonly url: string;
  readonly contenu: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Words of its text, as the engine counts them. */
  readonly longueur: number;
}

/** Where one word of the index stands in one record. */
export interface MotDansTexte {
  /** Rank of the record. */
  readonly rang: number;
  /** Weights of its places in the text: 24 for a plain paragraph. */
  readonly poids: readonly number[];
  /** Ranks of the fields of metadata that have it, each as often as they have it. */
  readonly champs: readonly number[];
}

/** A word of the index: its spellings, which differ by their accents, with what has them. */
export interface MotIndexe {
  /** Without accents, stemmed by the engine. */
  readonly cle: string;
  readonly variantes: readonly {
    readonly forme: string;
    readonly textes: readonly MotDansTexte[];
  }[];
}

/** An index as the engine wrote it. */
export interface IndexLu {
  readonly textes: readonly TexteIndexe[];
  /** Names of the fields of metadata, by rank. */
  readonly champs: readonly string[];
  /** Its words, one file of the engine after the other. */
  readonly mots: () => Iterable<MotIndexe>;
}
