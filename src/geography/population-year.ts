/*
 * The dataset takes municipal populations from the census in force on 1 January of its year, which is
 * that of three years before (Insee, « populations de référence »). For Mayotte it still gives the
 * count of 2017. For the collectivités d’outre-mer it names several sources and no single year.
 */
const RETARD = 3;
const MAYOTTE = { code: '976', annee: 2017 } as const;
const isCollectivite = (code: string) => /^(975|977|978|98\d)$/.test(code);

/** Year of the population of most communes in the dataset of a year. */
export const anneePopulationDe = (anneeDecoupage: number): number => anneeDecoupage - RETARD;

/** Year of the population of a département’s communes; undefined where the dataset does not say it. */
export function anneePopulation(departement: string, anneeDecoupage: number): number | undefined {
  if (departement === MAYOTTE.code) return MAYOTTE.annee;
  return isCollectivite(departement) ? undefined : anneePopulationDe(anneeDecoupage);
}
