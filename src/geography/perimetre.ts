import type { PerimetreFacts } from '#domain/territoire/territoire.schema.ts';
import type { Commune, Decoupage } from './decoupage.types.ts';
import type { Perimetre } from './perimetre.types.ts';

/**
 * The communes that a perimeter covers: those named by code, and those of each EPCI named on purpose.
 * Codes that the division does not know are left out here; the catalogue reports them.
 */
export function expandPerimetre(facts: PerimetreFacts, decoupage: Decoupage): Perimetre {
  const epci = facts.epci.flatMap((siren) => decoupage.epci.get(siren) ?? []);
  const codes = new Set([...facts.communes, ...epci.flatMap((groupement) => groupement.communes)]);
  const communes = [...codes]
    .flatMap((code) => decoupage.communes.get(code) ?? [])
    .sort(compareCommunes);
  const complet = communes.length > 0 && facts.nonResolus.length === 0 && facts.incomplet !== true;
  return {
    communes,
    epci,
    nonResolus: facts.nonResolus,
    complet,
    note: facts.note,
    population: complet ? sumPopulations(communes) : undefined,
  };
}

const compareCommunes = (a: Commune, b: Commune) =>
  a.nom.localeCompare(b.nom, 'fr') || a.code.localeCompare(b.code);

/** Undefined as soon as one commune has no known population: a partial sum would be a false figure. */
const sumPopulations = (communes: readonly Commune[]): number | undefined =>
  communes.reduce<number | undefined>(
    (somme, { population }) =>
      somme === undefined || population === undefined ? undefined : somme + population,
    0,
  );
