import type { Catalogue, Departement } from '#catalogue/model.ts';

/** Départements that have at least one recorded contract, mainland and overseas. */
export interface Couverture {
  readonly metropole: readonly Departement[];
  readonly outremer: readonly Departement[];
}

const isOutremer = ({ code }: Departement) => code.startsWith('97') || code.startsWith('98');

/** Where contracts are recorded; absence means unknown, never none. */
export function couverture({ regions }: Catalogue): Couverture {
  const couverts = regions.flatMap(({ departements }) => departements).filter(({ contrats }) => contrats.length > 0);
  return {
    metropole: couverts.filter((departement) => !isOutremer(departement)),
    outremer: couverts.filter(isOutremer),
  };
}
