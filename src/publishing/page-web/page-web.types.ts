/** A strategic axis as a page tells it. */
export interface AxePropose {
  readonly numero: number;
  readonly titre: string;
  readonly objectifs: readonly string[];
}

/** A document that a page links to. */
export interface DocumentPropose {
  readonly titre: string;
  readonly url: string;
  /** Role deduced from the title (`diagnostic`, `synthese`…). */
  readonly type: string;
  /** Announced by the page: « 1,3 Mo », 39. */
  readonly taille?: string | undefined;
  readonly pages?: number | undefined;
}

/** What a page saved from a web site says of a contract: a draft, that a person completes. */
export interface PageLue {
  readonly titre: string;
  /** Where the page stood, when the file says it. */
  readonly adresse: string | undefined;
  /** Its text without the axes and the documents, as Markdown. */
  readonly presentation: string;
  readonly axes: readonly AxePropose[];
  readonly documents: readonly DocumentPropose[];
  /** Sentences of the page that give a date: for a person to read, never written as facts. */
  readonly phrasesDatees: readonly string[];
  readonly remarques: readonly string[];
}
