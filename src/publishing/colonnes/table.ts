import type { Colonne, SorteFeuille } from './colonne.types.ts';
import { COLONNES_AXE } from './colonnes-axe.ts';
import { COLONNES_FICHE } from './colonnes-fiche.ts';
import { COLONNES_FICHE_COMPRISES } from './colonnes-fiche-comprises.ts';
import { COLONNES_FICHE_SUIVI } from './colonnes-fiche-suivi.ts';
import { COLONNES_LISTES } from './colonnes-listes.ts';

/** Every column that is known: the only list of them, for import, export, template and guide. */
export const COLONNES: readonly Colonne[] = [
  ...COLONNES_AXE,
  ...COLONNES_FICHE,
  ...COLONNES_FICHE_SUIVI,
  ...COLONNES_FICHE_COMPRISES,
  ...COLONNES_LISTES,
];

/** Columns of a sheet that are understood, those that exports write first. */
export const colonnesDe = (feuille: SorteFeuille): readonly Colonne[] =>
  COLONNES.filter((colonne) => colonne.feuille === feuille);

/** Columns of a sheet in exports and in the template, in their order. */
export const colonnesExportees = (feuille: SorteFeuille): readonly Colonne[] =>
  colonnesDe(feuille).filter(({ exportee }) => exportee);

/** The column of this key; undefined when there is none. */
export const colonneDe = (cle: string): Colonne | undefined =>
  COLONNES.find((colonne) => colonne.cle === cle);
