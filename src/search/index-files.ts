/** Where the parts of one bundle of the index stand in the site, from its root. */
export interface Fonds {
  /** The engine's own folder, loaded on the first search. */
  readonly moteur: string;
  /** Filters and listing facts of every record. */
  readonly table: string;
  /** Words of the index, loaded with the engine. */
  readonly mots: string;
}

/** Two bundles, so that the first answers fast however many pages the documents have. */
export const FONDS = {
  contrats: {
    moteur: 'pagefind/',
    table: 'recherche/filtres.json',
    mots: 'recherche/mots.txt',
  },
  /** One record a page of a document; its engine runs on the code and in the worker of the first. */
  documents: {
    moteur: 'pagefind-docs/',
    table: 'recherche/documents.json',
    mots: 'recherche/mots-documents.txt',
  },
} as const satisfies Readonly<Record<string, Fonds>>;

/** Between two entries of a metadata field of the index. */
export const SEPARATEUR = ' | ';
