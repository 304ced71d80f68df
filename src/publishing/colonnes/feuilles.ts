import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { SorteFeuille } from './colonne.types.ts';
import { plier } from './plier.ts';

/** Names of the sheets, in the order of exports and of the template. */
export const NOMS_FEUILLES: Readonly<Record<SorteFeuille, string>> = {
  axes: 'Axes',
  fiches: 'Fiches',
  budget: 'Budget',
  indicateurs: 'Indicateurs',
  jalons: 'Jalons',
};

/** Sheet that explains the others; import leaves it. */
export const NOM_MODE_D_EMPLOI = 'Mode d’emploi';

/** Lists of a fiche that have a sheet of their own, with the field that each one fills. */
export const LISTES_DE_FICHE = {
  budget: ['budget'],
  indicateurs: ['indicateurs'],
  jalons: ['calendrier', 'jalons'],
} as const satisfies Partial<Record<SorteFeuille, Champ>>;

/** First cell of the row of the template that shows how to fill a sheet. */
export const MARQUE_EXEMPLE = 'EXEMPLE : ligne non importée';

/** True for the first cell of an example row: import leaves that row. */
export const isMarqueExemple = (texte: string): boolean =>
  plier(texte).startsWith('exemple ligne');
