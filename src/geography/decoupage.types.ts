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

/** An intercommunality (or a territory of the Métropole du Grand Paris) of the official yearly dataset. */
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

/** A commune that was merged, or a part of one: its code is no longer that of a commune. */
export interface CommuneAncienne {
  readonly code: string;
  readonly nom: string;
  /** Code of the commune that it belongs to now. */
  readonly actuelle: string;
  /** Only municipal arrondissements have postcodes of their own. */
  readonly codesPostaux?: readonly string[] | undefined;
}

/** The official division of France for one year, indexed by code. */
export interface Decoupage {
  /** Year of the dataset (1 January). */
  readonly annee: number;
  readonly communes: ReadonlyMap<string, Commune>;
  /** Merged communes, whether delegated, associated or gone, and municipal arrondissements, by their own code. */
  readonly anciennes: ReadonlyMap<string, CommuneAncienne>;
  readonly epci: ReadonlyMap<string, Epci>;
  readonly departements: ReadonlyMap<string, DepartementOfficiel>;
  readonly regions: ReadonlyMap<string, RegionOfficielle>;
}
