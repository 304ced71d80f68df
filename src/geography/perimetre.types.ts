import type { Commune, Epci } from './decoupage.types.ts';

/** The communes covered, and what could not be resolved. */
export interface Perimetre {
  /** Sorted by name, each once. */
  readonly communes: readonly Commune[];
  readonly epci: readonly Epci[];
  readonly nonResolus: readonly string[];
  /** True when the list of communes is known to be whole. */
  readonly complet: boolean;
  readonly note?: string | undefined;
  /** Sum of municipal populations of `communes`; undefined when the perimeter is not complete. */
  readonly population?: number | undefined;
}
