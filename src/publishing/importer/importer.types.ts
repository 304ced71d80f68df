import type { Colonne, SorteFeuille } from '../colonnes/colonne.types.ts';
import type { Cellule } from '../tableur/tableur.types.ts';

/** How the heading of a column was understood. */
export type Reconnaissance =
  /** A usual name of the column. */
  | 'connue'
  /** A name that differs by a letter or two. */
  | 'proche'
  /** The person said so. */
  | 'choisie'
  /** Nothing like it: the column is left. */
  | 'inconnue'
  /** Another column of the sheet already gives the same facts: this one is left. */
  | 'double'
  /** The spreadsheet hides it: it is left. */
  | 'masquee'
  /** The person said to leave it. */
  | 'ignoree';

/** A column of a sheet, and what it becomes. */
export interface ColonneTrouvee {
  /** From 0. */
  readonly rang: number;
  /** Heading as the person wrote it; both rows when the heading has two. */
  readonly titre: string;
  readonly reconnaissance: Reconnaissance;
  /** Undefined when the column is left. */
  readonly colonne: Colonne | undefined;
  /** What it would have been read as, for a column that is left because of another, or that is hidden. */
  readonly voulue?: Colonne | undefined;
}

/** The headings of a sheet, and where they stand. */
export interface EnTete {
  readonly feuille: string;
  readonly sorte: SorteFeuille;
  /** Numbers of the rows that hold headings: one or two. */
  readonly lignes: readonly number[];
  readonly colonnes: readonly ColonneTrouvee[];
}

/** A cell, and where it stands. */
export interface CelluleSituee {
  readonly cellule: Cellule;
  readonly rang: number;
  /** Heading of its column. */
  readonly titre: string;
}

/** An axis named above the rows, in a title or by the sheet. */
export interface AxeAnnonce {
  readonly numero: string | undefined;
  readonly titre: string;
}

/** A row of the table that says something of one fiche, one axis or one line of a list. */
export interface LigneLue {
  readonly feuille: string;
  readonly numero: number;
  readonly sorte: SorteFeuille;
  /** Cells by key of column: every column that is read, empty cells included. */
  readonly cellules: ReadonlyMap<Colonne, CelluleSituee>;
  readonly axe: AxeAnnonce | undefined;
  /** Objective named by a title row above. */
  readonly objectif: string | undefined;
}

/** What was made of one sheet. */
export interface FeuilleLue {
  readonly nom: string;
  /** Undefined for a sheet that holds no table of the contract. */
  readonly enTete: EnTete | undefined;
  readonly lignes: readonly LigneLue[];
  /** What was left out, in sentences. */
  readonly remarques: readonly string[];
}
