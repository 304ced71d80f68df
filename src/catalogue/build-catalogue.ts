import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { DocumentsOuverts } from '#documents/open-documents.ts';
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
 * @param contexte the official division of France, and the hosted documents that were read
 */
export function buildCatalogue(
  entrees: Entrees,
  { decoupage, documents = new Map() }: { decoupage: Decoupage; documents?: DocumentsOuverts },
): Construction {
  const anomalies = findAnomalies(entrees, decoupage, documents);
  if (!entrees.portail || anomalies.length > 0 || entrees.illisibles.size > 0)
    return { catalogue: undefined, anomalies };
  return {
    catalogue: deepFreeze(joinCatalogue(entrees, entrees.portail.data, decoupage, documents)),
    anomalies,
  };
}
