import { colonnesDe } from '#publishing/colonnes/table.ts';
import { IGNORER } from '#publishing/importer/match-columns.ts';

/** Names of columns that `--colonne` takes, with what each one is. */
export const aideColonnes = (): string =>
  [
    'Noms de colonnes, pour --colonne "Titre dans votre tableur=nom" :',
    ...colonnesDe('fiches').map(({ cle, titre }) => `  ${cle.padEnd(34)} ${titre}`),
    `  ${IGNORER.padEnd(34)} (la colonne est laissée de côté)`,
  ].join('\n');
