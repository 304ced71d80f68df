import type { DonneesDepartement } from '#site/communes/donnees.types.ts';
import type { CommuneIndexee, Fiches, NomAncien, TerritoireCouvrant } from './commune.types.ts';

const enListe = (codes = '') => (codes === '' ? [] : codes.split(' '));

/** The communes of a département as the index knows them, so that they are found without it. */
export function fichesDuDepartement({ communes, anciennes, contrats }: DonneesDepartement): Fiches {
  const indexees = communes.map(
    ([code, nom, codesPostaux, population, , ...couvertures]): CommuneIndexee => {
      const territoires = new Map(
        couvertures
          .flatMap(([rang]) => contrats[rang] ?? [])
          .map(({ territoire, nomTerritoire }): [string, TerritoireCouvrant] => [
            territoire,
            { id: territoire, nom: nomTerritoire },
          ]),
      );
      return {
        code,
        nom,
        codesPostaux: enListe(codesPostaux),
        population: population === 0 ? undefined : population,
        territoires: [...territoires.values()],
      };
    },
  );
  const anciens = anciennes.flatMap(([code, nom, rang, codesPostaux]): readonly NomAncien[] => {
    const commune = indexees[rang];
    return commune ? [{ code, nom, codesPostaux: enListe(codesPostaux), commune }] : [];
  });
  return { communes: indexees, anciens };
}
