import type { Concept, Reperage } from '../concepts.ts';
import type { Mode } from '../etat.ts';
import { jetonConcept } from '../texte/jetons.ts';
import { plier } from '../texte/mot.ts';
import { racinesPleines, type Requete, type Terme } from '../texte/requete.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import { corriger } from './corriger.ts';
import type { Langue } from './langue.ts';
import type { Clause, Plan } from './plan.types.ts';
import type { Correction, Elargissement } from './reponse.types.ts';

/** What a query became: its plan, and what must be said of it. */
export interface Planification {
  readonly plan: Plan;
  readonly corrections: readonly Correction[];
  readonly elargissements: readonly Elargissement[];
  readonly absents: readonly string[];
  /** Sequences of stems to mark in the passages: words, corrected words, synonyms. */
  readonly motifs: Requete['motifs'];
}

/** Letters from which the beginning of a word stands for the words that it begins. */
const DEBUT_MINIMUM = 3;
const SUITES_MAXIMUM = 8;
/** Members of a group that are named to the reader. */
const MEMBRES_DITS = 3;

interface Resolution {
  readonly terme: Terme;
  readonly mots: readonly Mot[];
  readonly correction?: Correction;
  readonly elargissement?: Elargissement;
}

/** Turns the terms of a query into what the engine is asked. @param mode `exact`: nothing is corrected nor widened */
export async function planifier(
  termes: readonly Terme[],
  mode: Mode,
  langue: Langue,
): Promise<Planification> {
  const resolutions = await Promise.all(termes.map((terme) => resoudre(terme, mode, langue)));
  const clauses = resolutions.map(enClause);
  const segments = mode === 'exact' ? [] : await reperer(resolutions, langue);
  return {
    plan: {
      exact: clauses.map((clause, rang) => ({
        ...clause,
        voisins: segments.find(({ de, a }) => de <= rang && rang < a)?.mots ?? [],
      })),
      elargi: segments.length > 0 ? remplacer(clauses, segments) : [],
    },
    corrections: resolutions.flatMap(({ correction }) => correction ?? []),
    elargissements: [
      ...resolutions.flatMap(({ elargissement }) => elargissement ?? []),
      ...segments.flatMap((segment) => direSegment(segment, resolutions)),
    ],
    absents: resolutions.filter(({ mots }) => mots.length === 0).map(({ terme }) => terme.saisi),
    motifs: [
      ...resolutions.flatMap(({ terme, mots }) =>
        terme.racines.length > 1 ? [terme.racines] : mots.map(({ racine }) => [racine]),
      ),
      ...segments.flatMap(({ concepts }) =>
        concepts.flatMap(({ membres, theme }) => (theme ? [] : membres.map(racinesPleines))),
      ),
    ],
  };
}

async function resoudre(terme: Terme, mode: Mode, { vocabulaire }: Langue): Promise<Resolution> {
  const connus = await Promise.all(terme.racines.map((racine) => vocabulaire.trouver(racine)));
  const mots = connus.filter((mot) => mot !== undefined);
  if (mots.length === connus.length) return { terme, mots };
  if (terme.racines.length > 1 || terme.debut < 0) return { terme, mots: [] };
  const debut = plier(terme.saisi);
  const suites =
    debut.length < DEBUT_MINIMUM ? [] : await vocabulaire.commencantPar(debut, SUITES_MAXIMUM);
  if (suites.length > 0) {
    const vers = suites.slice(0, MEMBRES_DITS).map(({ forme }) => forme);
    return { terme, mots: suites, elargissement: { saisi: `${terme.saisi}…`, vers } };
  }
  const corrige = mode === 'exact' ? undefined : await corriger(terme.saisi, vocabulaire);
  return corrige
    ? { terme, mots: [corrige], correction: { saisi: terme.saisi, cherche: corrige.forme } }
    : { terme, mots: [] };
}

const enClause = ({ terme, mots }: Resolution): Clause => ({
  saisi: terme.saisi,
  mots,
  ...(terme.racines.length > 1 && mots.length > 0 ? { suite: terme.texte } : {}),
  voisins: [],
});

/** Terms that say one or several concepts together. */
interface Segment {
  /** Rank of the first term, and of the one after the last. */
  readonly de: number;
  readonly a: number;
  readonly membre: string;
  readonly concepts: readonly Concept[];
  /** Words of these concepts in the index. */
  readonly mots: readonly Mot[];
}

/** Longest expressions first; two expressions never share a term. */
async function reperer(
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
const remplacer = (clauses: readonly Clause[], segments: readonly Segment[]): readonly Clause[] =>
  clauses.flatMap((clause, rang) => {
    const segment = segments.find(({ de, a }) => de <= rang && rang < a);
    if (!segment) return [clause];
    return segment.de === rang ? [{ saisi: clause.saisi, mots: segment.mots, voisins: [] }] : [];
  });

function direSegment(
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
