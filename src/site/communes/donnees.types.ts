/*
 * What the portal knows of the communes of one département, as one small file: pages are written
 * from it, and a browser that has read it answers for all of them without the network.
 */

/** In which part of the answer a contract stands. */
export type Moment = 'en-vigueur' | 'preparation' | 'incertain' | 'passe';

/** A link with its text. */
export interface LienNomme {
  readonly nom: string;
  readonly href: string;
}

/** The health agency of the region; its address when it has a page here. */
export type ArsConcernee = Pick<LienNomme, 'nom'> & Partial<LienNomme>;

/** A contract as the answer tells it. */
export interface ContratDeCommune {
  /** Identifier of its territoire. */
  readonly territoire: string;
  readonly nomTerritoire: string;
  readonly titre: string;
  readonly href: string;
  readonly moment: Moment;
  /** `En cours jusqu’en 2027` */
  readonly statut: string;
  /** `Signé le 14 octobre 2022` */
  readonly date?: string | undefined;
  /** Where the portal read of it; without an address when the source has none. */
  readonly source?: { readonly nom: string; readonly href?: string | undefined } | undefined;
}

/** Rank of a contract, and of the intercommunality through which it covers when there is one. */
export type LigneCouverture = readonly [contrat: number, epci?: number];

/** A commune of today; `epci` is the rank of its intercommunality, -1 when it is in none. */
export type LigneCommune = readonly [
  code: string,
  nom: string,
  codesPostaux: string,
  population: number,
  epci: number,
  ...couvertures: LigneCouverture[],
];

/** A former commune or an arrondissement; `commune` is the rank of the commune of today. */
export type LigneAncienne = readonly [
  code: string,
  nom: string,
  commune: number,
  codesPostaux?: string,
];

/** An intercommunality of the département, and the contracts that cover some of its communes. */
export type LigneEpci = readonly [nom: string, ...contrats: number[]];

export interface DonneesDepartement extends LienNomme {
  readonly code: string;
  /** Page of its communes. */
  readonly liste: string;
  /** Day on which states were computed: `22 novembre 2026`. */
  readonly date: string;
  /** Year of the official division. */
  readonly annee: number;
  readonly region: LienNomme;
  readonly ars?: ArsConcernee | undefined;
  /** Mail address to which a missing contract is reported. */
  readonly contact: string;
  /** What the portal is, and is not: page of its coverage. */
  readonly apropos: string;
  readonly contrats: readonly ContratDeCommune[];
  /** Ranks of the contracts of the département, and of those of its region. */
  readonly duDepartement: readonly number[];
  readonly deLaRegion: readonly number[];
  /** Ranks of the contracts of the département whose communes are not all known. */
  readonly sansListe: readonly number[];
  readonly epci: readonly LigneEpci[];
  readonly communes: readonly LigneCommune[];
  readonly anciennes: readonly LigneAncienne[];
}
