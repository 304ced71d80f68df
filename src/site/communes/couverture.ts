import type { Contrat } from '#catalogue/model.ts';
import type { Commune, Epci } from '#geography/decoupage.types.ts';

/** One contract that covers a commune, and what says so. */
export interface Couverture {
  readonly contrat: Contrat;
  /** The intercommunality through which the commune is covered; undefined when the commune is named itself. */
  readonly epci: Epci | undefined;
}

/** The communes of one contract, each with what makes it one of them. */
export function communesDe(
  contrat: Contrat,
): readonly (Couverture & { readonly commune: Commune })[] {
  const { communes, epci } = contrat.perimetre;
  const nommees = new Set((contrat.facts.perimetre ?? contrat.territoire.facts.perimetre).communes);
  const epciParCommune = new Map(
    epci.flatMap((un) => un.communes.map((code) => [code, un] as const)),
  );
  return communes.map((commune) => ({
    contrat,
    commune,
    epci: nommees.has(commune.code) ? undefined : epciParCommune.get(commune.code),
  }));
}

/** Every contract that covers each commune, by INSEE code. A contract may have its own perimeter. */
export const couverturesParCommune = (
  contrats: readonly Contrat[],
): ReadonlyMap<string, readonly Couverture[]> =>
  Map.groupBy(contrats.flatMap(communesDe), ({ commune }) => commune.code);
