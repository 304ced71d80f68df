import type { Decoupage } from '#geography/decoupage.types.ts';
import { slugOf } from '#geography/slug.ts';
import type { Departement, Region, Territoire } from '../model.ts';
import { compareTexts } from './collate.ts';
import type { Draft } from './draft.ts';

/** Regions and départements by code: those that have at least one recorded territoire, sorted by name. */
export interface Lieux {
  readonly regions: ReadonlyMap<string, Draft<Region>>;
  readonly departements: ReadonlyMap<string, Draft<Departement>>;
}

/**
 * The regions and départements that have a page.
 * @param codes codes of regions and départements named by recorded territoires, without the fictitious ones
 */
export function joinLieux(
  codes: { regions: ReadonlySet<string>; departements: ReadonlySet<string> },
  decoupage: Decoupage,
): Lieux {
  const officiels = byName(
    [...decoupage.departements.values()].filter(({ code }) => codes.departements.has(code)),
  );
  const utiles = new Set([...codes.regions, ...officiels.map(({ region }) => region)]);
  const regions = new Map<string, Draft<Region>>(
    byName([...decoupage.regions.values()].filter(({ code }) => utiles.has(code))).map(
      ({ code, nom }) => [
        code,
        { code, nom, slug: slugOf(nom), departements: [], territoires: [], contrats: [] },
      ],
    ),
  );
  const departements = new Map<string, Draft<Departement>>();
  for (const { code, nom, region: codeRegion } of officiels) {
    const region = regions.get(codeRegion);
    if (!region) continue;
    const departement: Departement = {
      code,
      nom,
      slug: slugOf(nom),
      region,
      territoires: [],
      contrats: [],
    };
    departements.set(code, departement as Draft<Departement>);
    region.departements.push(departement);
  }
  return { regions, departements };
}

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

const byName = <T extends { readonly nom: string }>(lieux: T[]): T[] =>
  lieux.sort((a, b) => compareTexts(a.nom, b.nom));
