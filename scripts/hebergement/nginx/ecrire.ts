/** Names of the files, as they call one another. */
export const FICHIERS = {
  tables: 'portail-tables.conf',
  reglages: 'portail-reglages.conf',
  emplacement: 'portail-emplacement.conf',
  serveur: 'portail-serveur.conf',
} as const;

export const AVIS = 'Fichier produit par le portail : refaites-le plutôt que de le modifier.';

/** A text between quotes, as nginx reads it. */
export const texteNginx = (valeur: string): string => `"${valeur.replace(/["\\]/g, '\\$&')}"`;

/** The variable that holds a header whose value depends on the kind of file. */
export const variable = (header: string): string =>
  `$portail_${header.toLowerCase().replaceAll('-', '_')}`;
