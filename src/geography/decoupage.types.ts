/** A commune of the official yearly dataset. */
export interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux: readonly string[];
  /** Municipal population of the dataset's year; absent for some overseas communes. */
  readonly population?: number | undefined;
}

/** An intercommunality of the official yearly dataset. */
export interface Epci {
  readonly siren: string;
  readonly nom: string;
  readonly communes: readonly string[];
}

/** A département or overseas collectivity. */
export interface DepartementOfficiel {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

/** A region, or an overseas collectivity that has none. */
export interface RegionOfficielle {
  readonly code: string;
  readonly nom: string;
}

/** The official division of France for one year, indexed by code. */
export interface Decoupage {
  /** Year of the dataset (1 January). */
  readonly annee: number;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly epci: ReadonlyMap<string, Epci>;
  readonly departements: ReadonlyMap<string, DepartementOfficiel>;
  readonly regions: ReadonlyMap<string, RegionOfficielle>;
}
