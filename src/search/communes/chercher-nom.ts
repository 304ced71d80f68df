import type { CommuneIndexee, Fiches } from './commune.types.ts';
import { motsDuNom, motsPleins, sansArticle } from './nom-commune.ts';

/** A commune and how it answers; the smaller the rank, the better. */
export interface Candidate {
  readonly commune: CommuneIndexee;
  readonly ancienNom?: string | undefined;
  readonly rang: number;
}

/** Ranks: whole name, beginning of the name, words of it; a name of today before one of the past. */
const RANGS = { arrondissement: -1, entier: 0, debut: 2, mots: 4, ancien: 1 } as const;
/** Candidates that answer with their whole name. */
const DERNIER_RANG_ENTIER = RANGS.entier + RANGS.ancien;

/** True when the whole name was typed, not a part of it. */
export const isEntier = ({ rang }: Candidate): boolean => rang <= DERNIER_RANG_ENTIER;

/** The names of a sheet that answer what is typed: whole words anywhere, the last one perhaps unfinished. */
export function parNom({ communes, anciens }: Fiches, saisie: string): readonly Candidate[] {
  const mots = sansArticle(motsDuNom(saisie));
  if (mots.length === 0) return [];
  return [
    ...communes.flatMap((commune): readonly Candidate[] => {
      const rang = rangDuNom(commune.nom, mots);
      return rang === undefined ? [] : [{ commune, rang }];
    }),
    ...anciens.flatMap(({ commune, nom }): readonly Candidate[] => {
      const rang = rangDuNom(nom, mots);
      return rang === undefined ? [] : [{ commune, ancienNom: nom, rang: rang + RANGS.ancien }];
    }),
  ];
}

/** The communes of a sheet that a postcode or an INSEE code, perhaps unfinished, leads to. */
export function parCode({ communes, anciens }: Fiches, code: string): readonly Candidate[] {
  const actuelles = communes.flatMap((commune): readonly Candidate[] => {
    const rang = rangDuCode(commune, code);
    return rang === undefined ? [] : [{ commune, rang }];
  });
  // Nobody types the former INSEE code that a postcode happens to look like.
  const isPostal = actuelles.some(({ rang }) => rang === RANGS.entier);
  const passees = anciens.flatMap(({ commune, nom, ...ancien }): readonly Candidate[] => {
    const rang = rangDuCode(ancien, code);
    // Its own postcode tells the arrondissement, which says more than the name of the city.
    if (rang === RANGS.entier) return [{ commune, ancienNom: nom, rang: RANGS.arrondissement }];
    return rang === undefined || isPostal ? [] : [{ commune, ancienNom: nom, rang }];
  });
  return [...actuelles, ...passees];
}

function rangDuNom(nom: string, cherches: readonly string[]): number | undefined {
  const mots = sansArticle(motsDuNom(nom));
  if (mots.join(' ') === cherches.join(' ')) return RANGS.entier;
  if (`${mots.join(' ')} `.startsWith(cherches.join(' '))) return RANGS.debut;
  const reste = new Set(mots);
  for (const cherche of motsPleins(cherches)) {
    const trouve = [...reste].find((mot) => mot.startsWith(cherche));
    if (trouve === undefined) return undefined;
    reste.delete(trouve);
  }
  return RANGS.mots;
}

/** People type postcodes: the INSEE code that looks like one comes after. */
function rangDuCode(
  { code, codesPostaux }: Pick<CommuneIndexee, 'code' | 'codesPostaux'>,
  cherche: string,
): number | undefined {
  if (codesPostaux.includes(cherche)) return RANGS.entier;
  if (code === cherche) return DERNIER_RANG_ENTIER;
  return [code, ...codesPostaux].some((un) => un.startsWith(cherche)) ? RANGS.debut : undefined;
}

/** Best first, each commune once; of equals, the most populated, since more people look for it. */
export function classer(candidates: readonly Candidate[]): readonly Candidate[] {
  const meilleures = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const connue = meilleures.get(candidate.commune.code);
    if (!connue || candidate.rang < connue.rang) meilleures.set(candidate.commune.code, candidate);
  }
  return [...meilleures.values()].sort(
    (a, b) =>
      a.rang - b.rang ||
      (b.commune.population ?? 0) - (a.commune.population ?? 0) ||
      a.commune.code.localeCompare(b.commune.code),
  );
}
