import type { Catalogue } from '#catalogue/model.ts';

/** Counts of what is published, the fictitious example left out; every number shown comes from here. */
export const nombresDe = ({ contrats, territoires, organisations, regions }: Catalogue) => ({
  contrats: contrats.length,
  territoires: territoires.length,
  axes: contrats.flatMap(({ axes }) => axes).length,
  fiches: contrats.flatMap(({ fiches }) => fiches).length,
  annexes: contrats.flatMap(({ annexes }) => annexes).length,
  organisations: organisations.filter(({ participations }) => participations.length > 0).length,
  regions: regions.filter((region) => region.contrats.length > 0).length,
});
