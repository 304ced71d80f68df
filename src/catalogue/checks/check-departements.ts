import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { expandPerimetre } from '#geography/perimetre.ts';
import type { Entrees } from '../entries.ts';
import { anomalyAt, type Check } from './check.ts';

/**
 * A perimeter lies in the départements that its territoire names: where it reaches into another (89
 * intercommunalities straddle two), the page of that département would miss the contract.
 */
export const checkDepartements: Check = ({ entrees, decoupage }) => {
  const contrats = Map.groupBy(entrees.contrats, ({ id }) => id.split('/')[0]);
  return entrees.territoires.flatMap((territoire) =>
    checkTerritoire(territoire, contrats.get(territoire.id) ?? [], decoupage),
  );
};

function checkTerritoire(
  territoire: Entrees['territoires'][number],
  contrats: Entrees['contrats'],
  decoupage: Decoupage,
): Anomalie[] {
  const { departements, regions, perimetre } = territoire.data;
  const perimetres = [perimetre, ...contrats.flatMap(({ data }) => data.perimetre ?? [])];
  const communes = perimetres.flatMap((facts) => expandPerimetre(facts, decoupage).communes);
  return [...Map.groupBy(communes, ({ departement }) => departement)]
    .filter(([code]) => !departements.includes(code))
    .map(([code, [commune]]) =>
      anomalyAt(territoire, ['departements'], 'departement-manquant', {
        trouve: `${departements.join(', ')}, alors que le périmètre comprend ${commune?.nom ?? ''} (${commune?.code ?? ''})`,
        attendu: 'tous les départements où le territoire a des communes',
        remede: `Ajoutez "${code}"${regionToAdd(code, regions, decoupage)}.`,
      }),
    );
}

function regionToAdd(code: string, regions: readonly string[], decoupage: Decoupage): string {
  const region = decoupage.departements.get(code)?.region;
  if (region === undefined || regions.includes(region)) return '';
  return `, et "${region}" (${decoupage.regions.get(region)?.nom ?? ''}) à « regions »`;
}
