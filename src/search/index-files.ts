/** Where the parts of one bundle of the index stand in the site. */
export interface Fonds {
  /** Filters and listing facts of every record, from the root of the site. */
  readonly table: string;
  /** Texts of its records, from the folder of the index. */
  readonly textes: string;
  /** Rank of its counts in the words of the index. */
  readonly rang: 0 | 1;
}

/** Two bundles: the first answers, however many pages the documents have. */
export const FONDS = {
  contrats: { table: 'recherche/filtres.json', textes: 'textes', rang: 0 },
  /** One record a page of a document. */
  documents: { table: 'recherche/documents.json', textes: 'pages', rang: 1 },
} as const satisfies Readonly<Record<string, Fonds>>;

/** Folder of the indexes in the site. */
export const DOSSIER_INDEX = 'index-recherche';

/** Folder of one index: none of its files ever changes, and no cache can answer for another one. */
export const dossierIndex = (version: string): string => `${DOSSIER_INDEX}/${version}/`;

/** Words of both bundles that begin with a letter, for spelling. */
export const cheminMots = (fichier: string): string => `mots/${fichier}.txt`;

/** Words of both bundles with the records that have them, in sheets. */
export const DOSSIER_OCCURRENCES = 'occurrences';

/** Pairs of words that follow each other, in sheets. */
export const DOSSIER_SUITES = 'suites';

/** Text of a record, by its rank. */
export const cheminTexte = ({ textes }: Fonds, rang: number): string => `${textes}/${rang}.json`;

/** Synonyms and themes, by which a query is widened. */
export const CHEMIN_CONCEPTS = 'concepts.json';

/** Between two entries of a metadata field of the index. */
export const SEPARATEUR = ' | ';
