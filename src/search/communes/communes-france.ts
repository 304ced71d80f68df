import type { Catalogue } from '#catalogue/model.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import type { CommuneIndexee, Fiches, NomAncien, TerritoireCouvrant } from './commune.types.ts';

/** Every commune of the official division, its former names, and the territoires that cover it. */
export function communesDeFrance(
  { communes, anciennes }: Decoupage,
  { territoires }: Pick<Catalogue, 'territoires'>,
): Fiches {
  const couvrants = couvrantsParCommune(territoires);
  const indexees = new Map(
    [...communes.values()].map(
      ({ code, nom, codesPostaux, population }): [string, CommuneIndexee] => [
        code,
        { code, nom, codesPostaux, population, territoires: couvrants.get(code) ?? [] },
      ],
    ),
  );
  const anciens = [...anciennes.values()].flatMap(
    ({ code, nom, actuelle, codesPostaux = [] }): readonly NomAncien[] => {
      const commune = indexees.get(actuelle);
      // The part of a merged commune that gave it its name leads to it already.
      return !commune || (commune.nom === nom && commune.code === code)
        ? []
        : [{ code, nom, codesPostaux, commune }];
    },
  );
  return { communes: [...indexees.values()], anciens };
}

/** A contract may cover other communes than its territoire does today: every one of them counts. */
function couvrantsParCommune(
  territoires: Catalogue['territoires'],
): ReadonlyMap<string, readonly TerritoireCouvrant[]> {
  const couvrants = new Map<string, TerritoireCouvrant[]>();
  for (const { id, facts, contrats } of territoires) {
    const codes = contrats.flatMap(({ perimetre }) => perimetre.communes.map(({ code }) => code));
    for (const code of new Set(codes))
      couvrants.set(code, [...(couvrants.get(code) ?? []), { id, nom: facts.nom }]);
  }
  return couvrants;
}
