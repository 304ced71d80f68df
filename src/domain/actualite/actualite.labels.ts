import type { TypeActualite } from './actualite.schema.ts';

/** Name of each kind of dated piece. */
export const LIBELLES_TYPE_ACTUALITE: Readonly<Record<TypeActualite, string>> = {
  reportage: 'Reportage',
  bilan: 'Bilan',
  'reunion-publique': 'Réunion publique',
  annonce: 'Annonce',
};
