import type { Valeur } from './record.types.ts';
import type { TypeEnregistrement } from './type.labels.ts';

/** What the client knows of every record before it asks the engine for its text. */
export interface Ligne {
  readonly type: TypeEnregistrement;
  readonly territoire: string;
  readonly contrat: string;
  /** Identifier of that contract, under which its results are grouped; empty when it is in none. */
  readonly groupe: string;
  /** 0 when unknown. */
  readonly annee: number;
  readonly exemple: boolean;
  /** What multiplies its score: see `poids.ts`. */
  readonly poids: number;
  /** Fingerprints of its names, for the kinds of things that people name. */
  readonly noms: readonly number[];
  /** Positions of its values in each filter, in the order of `facettes`. */
  readonly valeurs: readonly (readonly number[])[];
}

/** A filter with all its values. */
export interface FacetteTable {
  readonly cle: string;
  readonly titre: string;
  readonly valeurs: readonly Valeur[];
}

/** How much a search goes through. */
export interface Etendue {
  /** Contracts recorded, the fictitious ones left out. */
  readonly contrats: number;
  /** Documents hosted. */
  readonly documents: number;
  /** Their pages. */
  readonly pages: number;
  /** Those among these pages that could not be read. */
  readonly illisibles: number;
}

/** Filters and listing facts of every record: counts are made from it, never by the engine. */
export interface Table {
  /** Changes with the index, whose records are in the order of the lines. */
  readonly version: string;
  readonly etendue: Etendue;
  readonly facettes: readonly FacetteTable[];
  readonly lignes: readonly Ligne[];
}
