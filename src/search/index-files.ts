/** Where the parts of the search index stand in the site, from its root. */
export const CHEMINS = {
  /** The engine's own folder, loaded on the first search. */
  moteur: 'pagefind/',
  /** Filters and listing facts of every record, loaded with the search page. */
  table: 'recherche/filtres.json',
  /** Words of the index, loaded with the engine. */
  mots: 'recherche/mots.txt',
} as const;

/** What the engine needs to answer in French, in its folder. */
export const FICHIERS_MOTEUR =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\..*\.pf_meta)$/;

/** Between two entries of a metadata field of the index. */
export const SEPARATEUR = ' | ';
