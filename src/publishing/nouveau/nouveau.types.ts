import type { NatureContrat } from '#domain/contrat/contrat.schema.ts';
import type { DatePartielle, Jour } from '#domain/date/date.rules.ts';
import type { NaturePorteur, NatureTerritoire } from '#domain/territoire/territoire.schema.ts';
import type { Proposition } from '#geography/propose-perimetre.ts';
import type { NouvelleSource } from '../fichiers/territoire-sources.ts';

/** What a perimeter is made of: places that a person confirmed, and names that nobody found. */
export interface PerimetreChoisi {
  readonly lieux: readonly Pick<Proposition, 'sorte' | 'code' | 'nom'>[];
  readonly nonResolus: readonly string[];
}

/** A territoire that has no folder yet. */
export interface NouveauTerritoire {
  readonly nom: string;
  readonly nature: NatureTerritoire;
  readonly porteur: { readonly nom: string; readonly nature: NaturePorteur };
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  readonly perimetre: PerimetreChoisi;
}

/** The contract to make. */
export interface NouveauContrat {
  /** Name of its folder. */
  readonly dossier: string;
  readonly titre: string;
  readonly nature: NatureContrat;
  readonly generation?: number | undefined;
  readonly predecesseur?: string | undefined;
  readonly signature?: DatePartielle | undefined;
  readonly periode?: { readonly debut: DatePartielle; readonly fin: DatePartielle } | undefined;
  /** Only when it is not that of its territoire. */
  readonly perimetre?: PerimetreChoisi | undefined;
  readonly source: NouvelleSource;
  /** Day of the writing: the facts were given on that day. */
  readonly verifieLe: Jour;
}

/** What a content folder must say of itself before anything is published. */
export interface NouveauPortail {
  readonly nom: string;
  readonly editeur: string;
  readonly contact: string;
  readonly date: Jour;
}
