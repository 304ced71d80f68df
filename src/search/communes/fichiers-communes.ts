/* Where the files about communes stand in the site, from its root. */

const DOSSIER = 'communes/';

/** Keys of the sheets that exist. */
export const CLES = `${DOSSIER}index/cles.json`;

/** One sheet of the index. */
export const cheminFeuille = (cle: string): string => `${DOSSIER}index/${cle}.json`;

/** Page of a commune. */
export const cheminCommune = (code: string): string => `${DOSSIER}${code}/`;

/** What the portal knows of the communes of a département. */
export const cheminDonnees = (departement: string): string =>
  `${DOSSIER}donnees/${departement.toLowerCase()}.json`;

/** Where the addresses of communes without a page of their own lead. */
export const REDIRECTIONS = `${DOSSIER}redirections.json`;
