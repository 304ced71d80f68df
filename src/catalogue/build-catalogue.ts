import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { findAnomalies } from './checks/all-checks.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Entrees } from './entries.ts';
import { joinCatalogue } from './join/join-catalogue.ts';
import type { Catalogue } from './model.ts';

/** The catalogue, and every anomaly that spans files; there is no catalogue as long as there is one. */
export interface Construction {
  readonly catalogue: Catalogue | undefined;
  readonly anomalies: readonly Anomalie[];
}

/**
 * Joins the entries of the content into one immutable catalogue. Pure: today is `date` of `portail.yaml`.
 * @param entrees validated content
 * @param contexte the official division of France
 */
export function buildCatalogue(
  entrees: Entrees,
  { decoupage }: { decoupage: Decoupage },
): Construction {
  const anomalies = findAnomalies(entrees, decoupage);
  if (!entrees.portail || anomalies.length > 0 || entrees.illisibles.size > 0)
    return { catalogue: undefined, anomalies };
  return {
    catalogue: deepFreeze(joinCatalogue(entrees, entrees.portail.data, decoupage)),
    anomalies,
  };
}
