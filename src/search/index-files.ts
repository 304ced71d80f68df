/** Where the parts of one bundle of the index stand in the site, from its root. */
export interface Fonds {
  /** The engine's own folder, loaded on the first search. */
  readonly moteur: string;
  /** Filters and listing facts of every record. */
  readonly table: string;
  /** Rank of its counts in the words of the index. */
  readonly rang: 0 | 1;
}

/** Two bundles, so that the first answers fast however many pages the documents have. */
export const FONDS = {
  contrats: { moteur: 'pagefind/', table: 'recherche/filtres.json', rang: 0 },
  /** One record a page of a document; its engine runs on the code and in the worker of the first. */
  documents: { moteur: 'pagefind-docs/', table: 'recherche/documents.json', rang: 1 },
} as const satisfies Readonly<Record<string, Fonds>>;

/** Words of both bundles that begin with a letter. */
export const cheminMots = (fichier: string): string => `recherche/mots/${fichier}.txt`;

/** Synonyms and themes, by which a query is widened. */
export const CHEMIN_CONCEPTS = 'recherche/concepts.json';

/** Between two entries of a metadata field of the index. */
export const SEPARATEUR = ' | ';
