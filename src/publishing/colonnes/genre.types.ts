import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { Probleme } from '../erreur.types.ts';
import type { Cellule } from '../tableur/tableur.types.ts';
import type { Contexte } from './colonne.types.ts';

/** What a cell says for the one field of its column. */
export interface Lecture {
  /** Undefined when the cell gives the field no value. */
  readonly valeur?: unknown;
  readonly problemes?: readonly Probleme[];
  readonly deductions?: readonly string[];
  /** What the cell says of other fields: words that are no date go to the text of the calendar. */
  readonly ailleurs?: readonly (readonly [Champ, unknown])[];
}

/** A kind of cell: how it is read and written, whatever its column. Empty cells never get here. */
export interface Genre {
  readonly lire: (cellule: Cellule, contexte: Contexte) => Lecture;
  /** Text that `lire` reads back as the same value. */
  readonly ecrire: (valeur: unknown, contexte: Contexte) => string;
  /** Labels of the closed list, when the cell holds one of them. */
  readonly choix?: (contexte: Contexte) => readonly string[];
}
