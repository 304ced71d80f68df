/** Folder of the index in the site, as a path. */
export const DOSSIER_INDEX = '/pagefind/';

/** Files of the index folder that the portal reads or keeps. */
export const FICHIERS = {
  table: 'table.json',
  vocabulaire: 'vocabulaire.txt',
  /** What the engine needs to answer in French. */
  moteur: /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\..*\.pf_meta)$/,
} as const;

/** Between two entries of a metadata field of the index. */
export const SEPARATEUR = ' | ';
