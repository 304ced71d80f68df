/* Where the files about communes stand in the site, from its root. */

const DOSSIER = 'communes/';

/** Keys of the sheets that exist. */
export const CLES = `${DOSSIER}index/cles.json`;

/** One sheet of the index. */
export const cheminFeuille = (cle: string): string => `${DOSSIER}index/${cle}.json`;

/** Page of a commune. */
export const cheminCommune = (code: string): string => `${DOSSIER}${code}/`;
