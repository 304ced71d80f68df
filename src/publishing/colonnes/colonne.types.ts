import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { Entrees } from '#catalogue/entries.ts';
import type { Probleme } from '../erreur.types.ts';
import type { Cellule } from '../tableur/tableur.types.ts';

/** Sheets of the import format. */
export type SorteFeuille = 'axes' | 'fiches' | 'budget' | 'indicateurs' | 'jalons';

/** What the reading of a cell leans on: the closed lists and what the sheet itself does not say. */
export interface Contexte {
  readonly entrees: Pick<Entrees, 'themes' | 'publics' | 'leviers' | 'organisations'>;
  /** Day on which the states of progress hold, `AAAA-MM-JJ`, for a sheet that has no column for it. */
  readonly constateLe: string;
  /** Identifier of the source that the spreadsheet itself is. */
  readonly sourceTableau: string;
}

/** What a cell says: fields with their values, what is wrong, and what was deduced. */
export interface CelluleLue {
  /** Values as YAML holds them, by field; a field of the column that is not here is empty. */
  readonly faits: readonly (readonly [Champ, unknown])[];
  readonly problemes: readonly Probleme[];
  /** What was understood without being written (« ARS » → nature ars): shown in the preview. */
  readonly deductions: readonly string[];
}

/** Facts of one row to write: a fiche or an axe with its file name and body, or a line of a list of it. */
export interface FaitsEcrits {
  /** Name of the file, without extension. */
  readonly nom: string;
  /** Front matter as YAML holds it, or one element of a list of it. */
  readonly faits: Readonly<Record<string, unknown>>;
  /** Markdown under the front matter; empty for the line of a list. */
  readonly corps: string;
}

/** One column of the import format. */
export interface Colonne {
  /** Stable name, for example `calendrier.debut`; what `--colonne` and the mapping file use. */
  readonly cle: string;
  readonly feuille: SorteFeuille;
  /** Heading in exports and in the template. */
  readonly titre: string;
  /** Usual names of this column in the spreadsheets of coordinators, as they write them. */
  readonly synonymes: readonly string[];
  /** What to write there, in French. */
  readonly aide: string;
  readonly exemple: string;
  /** Fields that the column governs: an empty cell empties them. */
  readonly champs: readonly Champ[];
  /** Offered by exports and the template; others are only understood when met. */
  readonly exportee: boolean;
  /** Labels of the closed list, for a drop-down. */
  readonly choix?: (contexte: Contexte) => readonly string[];
  readonly lire: (cellule: Cellule, contexte: Contexte) => CelluleLue;
  /** Text of the cell; what `lire` reads back as the same facts. */
  readonly ecrire: (faits: FaitsEcrits, contexte: Contexte) => string;
}
