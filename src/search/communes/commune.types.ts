/** A territoire whose contracts cover a commune. */
export interface TerritoireCouvrant {
  readonly id: string;
  readonly nom: string;
}

/** A commune that answers what was typed. */
export interface CommuneTrouvee {
  /** INSEE code of the commune of today. */
  readonly code: string;
  readonly nom: string;
  /** Former commune or arrondissement, when that is what matched: `Seynod`. */
  readonly ancienNom?: string | undefined;
  readonly codesPostaux: readonly string[];
  /** Code of the département. */
  readonly departement: string;
  readonly population?: number | undefined;
  /** Territoires with a recorded contract, past or present, that covers it; none when none is known. */
  readonly territoires: readonly TerritoireCouvrant[];
  /** Page that says what covers it. */
  readonly href: string;
}

/** A commune as the index knows it. */
export interface CommuneIndexee {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  readonly population?: number | undefined;
  readonly territoires: readonly TerritoireCouvrant[];
}

/** A name that is no longer, or not, that of a commune: merged, associated, arrondissement. */
export interface NomAncien {
  /** INSEE code that it has, or had. */
  readonly code: string;
  readonly nom: string;
  /** Only arrondissements have postcodes of their own. */
  readonly codesPostaux: readonly string[];
  readonly commune: CommuneIndexee;
}

/** What one sheet of the index holds. */
export interface Fiches {
  readonly communes: readonly CommuneIndexee[];
  readonly anciens: readonly NomAncien[];
}
