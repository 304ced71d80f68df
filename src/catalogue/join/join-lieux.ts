import type { Commune, Decoupage } from '#geography/decoupage.types.ts';
import { slugOf } from '#geography/slug.ts';
import type { Departement, Lieu, Region, Territoire } from '../model.ts';
import { compareTexts } from './collate.ts';
import type { Draft } from './draft.ts';

/** Every region and département of France by code, sorted by name: each has its page. */
export interface Lieux {
  readonly regions: ReadonlyMap<string, Draft<Region>>;
  readonly departements: ReadonlyMap<string, Draft<Departement>>;
}

/** The regions and départements of the official division, still without their contracts. */
export function joinLieux(decoupage: Decoupage): Lieux {
  const communes = [...decoupage.communes.values()];
  const parRegion = Map.groupBy(communes, ({ region }) => region);
  const parDepartement = Map.groupBy(communes, ({ departement }) => departement);
  const regions = new Map<string, Draft<Region>>(
    byName(decoupage.regions.values()).map((region) => [
      region.code,
      { ...toLieu(region, parRegion.get(region.code)), departements: [] },
    ]),
  );
  const departements = new Map<string, Draft<Departement>>();
  for (const officiel of byName(decoupage.departements.values())) {
    const region = regions.get(officiel.region);
    if (!region) continue;
    const departement: Draft<Departement> = {
      ...toLieu(officiel, parDepartement.get(officiel.code)),
      region,
    };
    departements.set(officiel.code, departement);
    region.departements.push(departement);
  }
  return { regions, departements };
}

const toLieu = (
  { code, nom }: { readonly code: string; readonly nom: string },
  communes: readonly Commune[] = [],
): Draft<Lieu> => {
  const connues = communes.flatMap(({ population }) => population ?? []);
  return {
    code,
    nom,
    slug: slugOf(nom),
    nombreCommunes: communes.length,
    population: connues.length > 0 ? connues.reduce((a, b) => a + b, 0) : undefined,
    territoires: [],
    contrats: [],
  };
};

/** Tells each region and département its recorded territoires and contracts. */
export function addToLieux(
  { regions, departements }: Lieux,
  territoires: readonly Territoire[],
): void {
  for (const territoire of territoires) {
    const codes = [
      ...territoire.regions.map((r) => regions.get(r.code)),
      ...territoire.departements.map((d) => departements.get(d.code)),
    ];
    for (const lieu of codes) {
      lieu?.territoires.push(territoire);
      lieu?.contrats.push(...territoire.contrats);
    }
  }
}

const byName = <T extends { readonly nom: string }>(lieux: Iterable<T>): T[] =>
  [...lieux].sort((a, b) => compareTexts(a.nom, b.nom));
