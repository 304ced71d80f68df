import { distance } from 'fastest-levenshtein';
import type { Decoupage } from './decoupage.types.ts';
import { slugOf } from './slug.ts';

/** A place of the official division that a name given by a source may mean. */
export interface Proposition {
  readonly sorte: 'epci' | 'commune';
  /** SIREN of the intercommunality, or INSEE code of the commune. */
  readonly code: string;
  readonly nom: string;
  readonly nombreCommunes: number;
  readonly departements: readonly string[];
  /** How alike the names are, from 0 to 1. */
  readonly ressemblance: number;
}

/** Below, two names have too little in common to be worth a person's look. */
const SEUIL = 0.34;
const MAXIMUM = 4;

/** What the kind that a name announces weighs: a perimeter mostly names intercommunalities. */
const AVANTAGE = 0.4;
const ANNONCE_COMMUNE = /^(commune|ville)\b/i;

/** Words that kinds of institutions share: they tell nothing about which one is meant. */
const COMMUNS = new Set(
  'agglo agglomeration ca cc cdc commune communes communaute cu d de des du en et eurometropole interco intercom l la le les metropole pays petr pole territoire urbaine ville'.split(
    ' ',
  ),
);

/**
 * What a name may mean, best first. It only proposes: names of institutions repeat themselves, merge
 * and move, so a person confirms.
 * @param nom the name as a source writes it
 * @param departements codes of the départements where to look
 */
export function proposePerimetre(
  nom: string,
  departements: readonly string[],
  decoupage: Decoupage,
): Proposition[] {
  const cherche = wordsOf(nom);
  const sorte = ANNONCE_COMMUNE.test(nom) ? 'commune' : 'epci';
  const rang = (proposition: Proposition) =>
    proposition.ressemblance + (proposition.sorte === sorte ? AVANTAGE : 0);
  return candidates(departements, decoupage)
    .map((candidat) => ({ ...candidat, ressemblance: likeness(cherche, wordsOf(candidat.nom)) }))
    .filter(({ ressemblance }) => ressemblance >= SEUIL)
    .sort((a, b) => rang(b) - rang(a) || a.nom.localeCompare(b.nom, 'fr'))
    .slice(0, MAXIMUM);
}

function candidates(
  departements: readonly string[],
  { communes, epci }: Decoupage,
): Omit<Proposition, 'ressemblance'>[] {
  const ici = ({ departement }: { readonly departement: string }) =>
    departements.includes(departement);
  const groupements = [...epci.values()].flatMap(({ siren, nom, communes: membres }) => {
    const presents = new Set(membres.flatMap((code) => communes.get(code)?.departement ?? []));
    return departements.some((code) => presents.has(code))
      ? [
          {
            sorte: 'epci' as const,
            code: siren,
            nom,
            nombreCommunes: membres.length,
            departements: [...presents].sort(),
          },
        ]
      : [];
  });
  const seules = [...communes.values()].filter(ici).map(({ code, nom, departement }) => ({
    sorte: 'commune' as const,
    code,
    nom,
    nombreCommunes: 1,
    departements: [departement],
  }));
  return [...groupements, ...seules];
}

const wordsOf = (nom: string): ReadonlySet<string> => {
  const mots = slugOf(nom).split('-').filter(Boolean);
  const propres = mots.filter((mot) => !COMMUNS.has(mot));
  return new Set(propres.length > 0 ? propres : mots);
};

/** Share of the words of two names that both have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const partages = [...a].filter((mot) => [...b].some((autre) => isSameWord(mot, autre))).length;
  return partages / (a.size + b.size - partages);
}

/** One letter more or less in a long word is a plural or a slip: Clunysois, Clunisois. */
const isSameWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 4 && distance(a, b) === 1);
