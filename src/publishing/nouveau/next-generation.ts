import { type Maillon, sortContrats } from '#catalogue/join/succession.ts';
import type { NatureContrat } from '#domain/contrat/contrat.schema.ts';

/** Where a new contract stands after those of its territoire. */
export interface Suite {
  readonly predecesseur: string | undefined;
  /** Undefined when the rank of the one before is not known. */
  readonly generation: number | undefined;
}

/**
 * The contract that a new one follows, and its rank. Only a contract takes a rank: a protocole or a
 * préparation announces the next one and counts for none.
 * @param contrats those that the territoire has already
 */
export function nextGeneration(contrats: readonly Maillon[], nature: NatureContrat): Suite {
  const precedent = sortContrats(contrats)
    .filter(({ facts }) => facts.nature !== 'avenant')
    .at(-1);
  const rangs = contrats.flatMap(({ facts }) =>
    facts.nature === 'contrat' ? (facts.generation ?? []) : [],
  );
  const tousConnus = contrats.every(
    ({ facts }) => facts.nature !== 'contrat' || facts.generation !== undefined,
  );
  return {
    predecesseur: precedent?.slug,
    generation:
      nature === 'contrat' && tousConnus && rangs.length > 0 ? Math.max(...rangs) + 1 : undefined,
  };
}
