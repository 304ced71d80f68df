import type { Concept, Reperage } from '../concepts.ts';
import { jetonConcept } from '../texte/jetons.ts';
import { racinesPleines, type Terme } from '../texte/requete.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import type { Langue } from './langue.ts';
import type { Clause, Resolution } from './plan.types.ts';
import type { Elargissement } from './reponse.types.ts';

/** Members of a group that are named to the reader. */
export const MEMBRES_DITS = 3;

/** Terms that say one or several concepts together. */
export interface Segment {
  /** Rank of the first term, and of the one after the last. */
  readonly de: number;
  readonly a: number;
  readonly membre: string;
  readonly concepts: readonly Concept[];
  /** Words of these concepts in the index. */
  readonly mots: readonly Mot[];
}

/** Longest expressions first; two expressions never share a term. */
export async function reperer(
  resolutions: readonly Resolution[],
  { reperer: trouver, concepts, vocabulaire }: Langue,
): Promise<readonly Segment[]> {
  const suite = resolutions.flatMap(({ terme, mots }, rang) =>
    racinesDe(terme, mots).map((racine) => ({ racine, rang })),
  );
  const termeA = (position: number) => suite[position]?.rang ?? -1;
  const entier = ({ debut, fin }: Reperage) =>
    termeA(debut) !== termeA(debut - 1) && termeA(fin) !== termeA(fin - 1);
  const trouves = trouver(suite.map(({ racine }) => racine)).filter(entier);
  const parPlace = Map.groupBy(trouves, ({ debut, fin }) => `${debut}-${fin}`);
  const places = [...parPlace.values()].sort(
    ([a], [b]) => (b?.fin ?? 0) - (b?.debut ?? 0) - (a?.fin ?? 0) + (a?.debut ?? 0),
  );
  const segments: Segment[] = [];
  for (const reperages of places) {
    const [premier] = reperages;
    if (!premier) continue;
    const [de, a] = [termeA(premier.debut), termeA(premier.fin - 1) + 1];
    if (segments.some((pris) => de < pris.a && pris.de < a)) continue;
    const rangs = [...new Set(reperages.map(({ concept }) => concept))];
    const mots = (
      await Promise.all(rangs.map((rang) => vocabulaire.trouver(jetonConcept(rang))))
    ).filter((mot) => mot !== undefined);
    if (mots.length > 0)
      segments.push({
        de,
        a,
        membre: premier.membre,
        concepts: rangs.flatMap((rang) => concepts[rang] ?? []),
        mots,
      });
  }
  return segments.sort((x, y) => x.de - y.de);
}

/** Stems that a term brings to an expression: those of its correction when it has one. */
function racinesDe({ racines, saisi }: Terme, [mot]: readonly Mot[]): readonly string[] {
  if (racines.length > 1) return racinesPleines(saisi);
  return mot ? [mot.racine] : racines;
}

/** Clauses with each expression replaced by its concepts. */
export const remplacer = (
  clauses: readonly Clause[],
  segments: readonly Segment[],
): readonly Clause[] =>
  clauses.flatMap((clause, rang) => {
    const segment = segments.find(({ de, a }) => de <= rang && rang < a);
    if (!segment) return [clause];
    return segment.de === rang ? [{ saisi: clause.saisi, mots: segment.mots, voisins: [] }] : [];
  });

/** What is said of an expression that was widened. */
export function direSegment(
  { de, a, membre, concepts }: Segment,
  resolutions: readonly Resolution[],
): readonly Elargissement[] {
  const saisi = resolutions
    .slice(de, a)
    .map(({ terme, correction }) => correction?.cherche ?? terme.saisi)
    .join(' ');
  const autres = concepts.flatMap(({ membres, theme }) =>
    theme ? [] : membres.filter((autre) => autre !== membre).slice(0, MEMBRES_DITS),
  );
  const themes = concepts.flatMap(({ theme }) => theme ?? []);
  return [{ saisi, vers: autres, themes }];
}
