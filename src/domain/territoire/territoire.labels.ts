import type { NaturePorteur } from './territoire.schema.ts';

/** Name of each kind of territoire or carrier. */
export const LIBELLES_NATURE_TERRITOIRE: Readonly<Record<NaturePorteur, string>> = {
  commune: 'Commune',
  'communaute-de-communes': 'Communauté de communes',
  'communaute-d-agglomeration': 'Communauté d’agglomération',
  'communaute-urbaine': 'Communauté urbaine',
  metropole: 'Métropole',
  intercommunalite: 'Intercommunalité',
  petr: 'Pôle d’équilibre territorial et rural',
  pays: 'Pays',
  'pole-metropolitain': 'Pôle métropolitain',
  groupement: 'Groupement de collectivités',
  epci: 'Intercommunalité',
  conjoint: 'Portage conjoint',
  cias: 'Centre intercommunal d’action sociale',
  'syndicat-mixte': 'Syndicat mixte',
  'agence-de-developpement': 'Agence de développement',
  association: 'Association',
};
