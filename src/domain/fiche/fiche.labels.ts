import type { EtatAvancement } from './fiche.schema.ts';

/** Name of each state of progress. */
export const LIBELLES_AVANCEMENT: Readonly<Record<EtatAvancement, string>> = {
  'a-lancer': 'À lancer',
  'en-cours': 'En cours',
  realisee: 'Réalisée',
  'en-pause': 'En pause',
  reportee: 'Reportée',
  abandonnee: 'Abandonnée',
};

/** Name of what an indicator measures. */
export const LIBELLES_INDICATEUR = {
  processus: 'Moyens mis en œuvre',
  resultat: 'Résultat',
  impact: 'Effet',
} as const;
