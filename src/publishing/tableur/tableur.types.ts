/** Formats of spreadsheet that are read and written. */
export type FormatTableur = 'xlsx' | 'ods' | 'csv';

/** What a cell holds, once read. A date is midnight UTC of its day. */
export type ValeurCellule = string | number | boolean | Date | undefined;

/** One cell as it was found. */
export interface Cellule {
  readonly valeur: ValeurCellule;
  /** What the person sees: the value by its number format, spaces and line breaks kept. Empty when nothing. */
  readonly texte: string;
  /** The value comes from a formula, and is the last one that the spreadsheet computed. */
  readonly formule?: boolean;
  /** The cell shows an error (`#REF!`), or a formula that nothing has computed yet. */
  readonly enErreur?: boolean;
  /** The cell is merged into another, whose value it takes. */
  readonly fusionnee?: boolean;
}

/** A row, with the number that the spreadsheet shows beside it. */
export interface Ligne {
  /** From 1. */
  readonly numero: number;
  /** From the first column; a hole is an empty cell. */
  readonly cellules: readonly Cellule[];
  readonly masquee: boolean;
}

/** One sheet. A CSV file is one sheet, named after the file. */
export interface Feuille {
  readonly nom: string;
  readonly masquee: boolean;
  /** Rows that hold something, in order. */
  readonly lignes: readonly Ligne[];
  /** Ranks of hidden columns, from 0. */
  readonly colonnesMasquees: ReadonlySet<number>;
}

/** A spreadsheet, read and harmless. */
export interface Classeur {
  readonly format: FormatTableur;
  readonly feuilles: readonly Feuille[];
}

/** A column to write. */
export interface ColonneEcrite {
  readonly titre: string;
  /** What is explained to whoever fills the column: a comment on its heading. */
  readonly aide?: string | undefined;
  /** Values offered by a drop-down list. */
  readonly choix?: readonly string[] | undefined;
  /** Width in characters. */
  readonly largeur?: number | undefined;
}

/** A sheet to write: every cell is text, so that no program reads a code as a number or a date. */
export interface FeuilleEcrite {
  readonly nom: string;
  readonly colonnes: readonly ColonneEcrite[];
  readonly lignes: readonly (readonly string[])[];
}
