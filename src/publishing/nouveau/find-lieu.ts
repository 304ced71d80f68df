import type { Decoupage } from '#geography/decoupage.types.ts';
import { proposePerimetre, type Proposition } from '#geography/propose-perimetre.ts';
import { slugOf } from '#geography/slug.ts';
import type { PerimetreChoisi } from './nouveau.types.ts';

/** What the official division makes of something typed: one place for sure, or places to choose from. */
export type Recherche =
  | { readonly genre: 'trouve'; readonly lieu: Proposition }
  | { readonly genre: 'choisir'; readonly propositions: readonly Proposition[] };

/** Kinds that a name announces, as a slug: « CC du Pays », « Métropole de », « Ville de ». */
const ANNONCES = {
  epci: /^(?:cc|ca|cu|communaute|metropole|eurometropole|agglo|agglomeration|ept|intercommunalite)-/,
  commune: /^(?:commune|ville|mairie)-/,
} as const;

/**
 * Finds a place by its code (SIREN, INSEE) or its name. A name is sure only when one place, and one
 * alone, is of the kind that it announces and bears its words and no other, or is written just so:
 * names of institutions repeat themselves.
 * @param departements codes of the départements where a name is looked for
 */
export function findLieu(
  ecrit: string,
  departements: readonly string[],
  decoupage: Decoupage,
): Recherche {
  const parCode = findByCode(ecrit.replaceAll(' ', '').toUpperCase(), decoupage);
  if (parCode) return { genre: 'trouve', lieu: parCode };
  const slug = slugOf(ecrit);
  const annoncee = ({ sorte }: Proposition) => ANNONCES[sorte].test(slug);
  const propositions = proposePerimetre(ecrit, departements, decoupage).sort(
    (a, b) => Number(annoncee(b)) - Number(annoncee(a)),
  );
  const sures = propositions.filter(
    (lieu) => slugOf(lieu.nom) === slug || (lieu.ressemblance === 1 && annoncee(lieu)),
  );
  const [seule] = sures;
  return seule && sures.length === 1
    ? { genre: 'trouve', lieu: seule }
    : { genre: 'choisir', propositions };
}

function findByCode(code: string, { epci, communes }: Decoupage): Proposition | undefined {
  const groupement = epci.get(code);
  if (groupement) {
    const departements = new Set(
      groupement.communes.flatMap((membre) => communes.get(membre)?.departement ?? []),
    );
    return {
      sorte: 'epci',
      code,
      nom: groupement.nom,
      nombreCommunes: groupement.communes.length,
      departements: [...departements].sort(),
      ressemblance: 1,
    };
  }
  const commune = communes.get(code);
  return (
    commune && {
      sorte: 'commune',
      code,
      nom: commune.nom,
      nombreCommunes: 1,
      departements: [commune.departement],
      ressemblance: 1,
    }
  );
}

/** Code of a département given by its code or its name; undefined when it is neither. */
export function findDepartement(ecrit: string, { departements }: Decoupage): string | undefined {
  const code = ecrit.trim().toUpperCase();
  if (departements.has(code)) return code;
  if (departements.has(`0${code}`)) return `0${code}`;
  const nom = slugOf(ecrit);
  return [...departements.values()].find((departement) => slugOf(departement.nom) === nom)?.code;
}

/** Codes of the départements, then of the regions, that a perimeter reaches beyond some départements. */
export function completeDepartements(
  departements: readonly string[],
  { lieux }: PerimetreChoisi,
  decoupage: Decoupage,
): { readonly departements: readonly string[]; readonly regions: readonly string[] } {
  const communes = lieux.flatMap(({ sorte, code }) =>
    sorte === 'epci' ? (decoupage.epci.get(code)?.communes ?? []) : [code],
  );
  const touches = communes.flatMap((code) => decoupage.communes.get(code)?.departement ?? []);
  const tous = [...new Set([...departements, ...touches.sort()])];
  return {
    departements: tous,
    regions: [...new Set(tous.flatMap((code) => decoupage.departements.get(code)?.region ?? []))],
  };
}
