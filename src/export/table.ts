import type { Catalogue } from '#catalogue/model.ts';
import type { DatePartielle } from '#domain/date/date.rules.ts';

/** What a cell holds for each type of column. */
interface ValeurParType {
  texte: string;
  /** Text that a spreadsheet must not read as a number or a date: 01004, 1.2. */
  code: string;
  entier: number;
  nombre: number;
  date: DatePartielle;
  liste: readonly string[];
  adresse: string;
  booleen: boolean;
}

/** Type of a column, as told to the reader. */
export type TypeColonne = keyof ValeurParType;

/** A cell once filled; `null` when the fact is not known. */
export type Cellule = ValeurParType[TypeColonne] | null;

/** What the dictionary says of a column. */
export interface ColonneDecrite {
  readonly nom: string;
  readonly description: string;
  readonly type: TypeColonne;
  /** The only values it takes, when the list is closed, each with its name. */
  readonly libelles?: Readonly<Record<string, string>> | undefined;
}

/** A column and how to read its value off a row. */
export type Colonne<Ligne> = {
  [T in TypeColonne]: ColonneDecrite & {
    readonly type: T;
    readonly valeur: (ligne: Ligne, catalogue: Catalogue) => ValeurParType[T] | undefined;
  };
}[TypeColonne];

/** One row: column name → cell, every column present. */
export type Enregistrement = Readonly<Record<string, Cellule>>;

/** A table as files and pages see it. */
export interface TableDecrite {
  readonly nom: string;
  readonly titre: string;
  readonly description: string;
  readonly colonnes: readonly ColonneDecrite[];
  /** All rows, in a fixed order. */
  readonly lignes: (catalogue: Catalogue) => readonly Enregistrement[];
}

/** A table that can also make the row of one thing. */
export interface Table<Ligne> extends TableDecrite {
  readonly ligne: (ligne: Ligne, catalogue: Catalogue) => Enregistrement;
}

interface Declaration<Ligne> extends Omit<TableDecrite, 'colonnes' | 'lignes'> {
  readonly colonnes: readonly Colonne<Ligne>[];
  readonly lignes: (catalogue: Catalogue) => readonly Ligne[];
}

/** Makes a table from the list of its columns: the only place where a row is filled. */
export function declareTable<Ligne>({
  colonnes,
  lignes,
  ...table
}: Declaration<Ligne>): Table<Ligne> {
  const ligne = (sujet: Ligne, catalogue: Catalogue): Enregistrement =>
    Object.fromEntries(colonnes.map(({ nom, valeur }) => [nom, valeur(sujet, catalogue) ?? null]));
  return {
    ...table,
    colonnes: colonnes.map(({ nom, description, type, libelles }) => ({
      nom,
      description,
      type,
      libelles,
    })),
    ligne,
    lignes: (catalogue) => lignes(catalogue).map((sujet) => ligne(sujet, catalogue)),
  };
}
