import type { TypeEnregistrement } from './type.labels.ts';

/** One value of a filter: what the address carries, and what the reader sees. */
export interface Valeur {
  readonly id: string;
  readonly libelle: string;
}

/** One thing that search can find: a page of the site, or a place in a page. */
export interface Enregistrement {
  /** Link, with the base folder of the site; unique. */
  readonly url: string;
  readonly type: TypeEnregistrement;
  readonly titre: string;
  /** Word that stands for its number, when it has one: see `texte/jetons.ts`. */
  readonly identifiant?: string | undefined;
  /** Names under which it is known; whoever types one of them wants it first. The title when absent. */
  readonly noms?: readonly string[];
  /** Territoire that it belongs to. */
  readonly territoire?: string | undefined;
  /** Contract that it belongs to, in two or three words: `contrat de 2022`. */
  readonly contrat?: string | undefined;
  /** Identifier of that contract, under which its results are grouped: `cara/2018`. */
  readonly groupe?: string | undefined;
  readonly annee?: number | undefined;
  readonly statut?: Valeur | undefined;
  readonly regions: readonly Valeur[];
  readonly departements: readonly Valeur[];
  readonly themes: readonly Valeur[];
  readonly publics: readonly Valeur[];
  /** Those that take part in it. */
  readonly organisations: readonly Valeur[];
  /** Fictitious, and said to be so in every result. */
  readonly exemple: boolean;
  /** What it is about in a sentence or two: weighs more than the rest of the text. */
  readonly resume?: string | undefined;
  /** The rest of its text, paragraph by paragraph. */
  readonly corps: readonly string[];
  /** Searched, never shown as a passage: communes covered, acronyms, words that people type. */
  readonly motsCles: readonly string[];
}
