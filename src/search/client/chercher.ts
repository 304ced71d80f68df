import type { Mot } from '../vocabulaire/mot.types.ts';
import type { Moteur, Reference } from './moteur.ts';
import type { Clause, Plan } from './plan.types.ts';

/** What was found, by how well it answers: see `Niveau`. */
export interface Trouvailles {
  readonly exact: readonly Reference[];
  readonly elargi: readonly Reference[];
  /** Looked for only when the first two are few. */
  readonly partiel: readonly Reference[];
}

/** The same as mere mentions: nothing of it answers. */
export const commeMentions = ({ exact, elargi, partiel }: Trouvailles): Trouvailles => ({
  exact: [],
  elargi: [],
  partiel: [...exact, ...elargi, ...partiel],
});

type References = readonly Reference[];

/** Under this number of answers, those with some of the words are looked for too. */
const PEU = 10;
/** What a synonym is worth, against the word itself. */
const POIDS_VOISIN = 0.6;
/** Share of what a query says that a record must have to be close to it, rare words saying more. */
const PART_MINIMUM = 0.3;

/** Runs a query on one bundle. @param nombre records of the bundle */
export async function chercher(plan: Plan, moteur: Moteur, nombre: number): Promise<Trouvailles> {
  const [exact, larges] = await Promise.all([
    avecTout(plan.exact, moteur),
    plan.elargi.length > 0 ? avecTout(plan.elargi, moteur) : [],
  ]);
  const scores = new Map(larges.map(({ id, score }) => [id, score * POIDS_VOISIN]));
  const tous =
    larges.length === 0
      ? exact
      : exact.map((reference) =>
          noter(reference, reference.score + (scores.get(reference.id) ?? 0)),
        );
  const deja = new Set(exact.map(({ id }) => id));
  const elargi = larges
    .filter(({ id }) => !deja.has(id))
    .map((reference) => noter(reference, reference.score * POIDS_VOISIN));
  for (const { id } of elargi) deja.add(id);
  const partiel = deja.size < PEU ? await avecUnePartie(plan.exact, moteur, nombre) : [];
  return { exact: tous, elargi, partiel: partiel.filter(({ id }) => !deja.has(id)) };
}

/** The same record, with another score. */
const noter = ({ id, data }: Reference, score: number): Reference => ({ id, score, data });

/** Families that the bundle has. */
const presents = (mots: readonly Mot[], { rang }: Moteur): readonly Mot[] =>
  mots.filter(({ frequences }) => frequences[rang] > 0);

const isImpossible = ({ mots, suite }: Clause, moteur: Moteur): boolean => {
  const presentes = presents(mots, moteur).length;
  return suite === undefined ? presentes === 0 : presentes < mots.length || presentes === 0;
};

/** Records with every clause: single words in one question, each of the others in its own. */
async function avecTout(clauses: readonly Clause[], moteur: Moteur): Promise<References> {
  if (clauses.some((clause) => isImpossible(clause, moteur))) return [];
  const simples = clauses.filter(
    ({ mots, suite }) => suite === undefined && presents(mots, moteur).length === 1,
  );
  const autres = clauses.filter((clause) => !simples.includes(clause));
  const listes = await Promise.all([
    ...(simples.length > 0
      ? [moteur.interroger(simples.flatMap(({ mots }) => presents(mots, moteur)[0]?.jeton ?? []))]
      : []),
    ...autres.map((clause) => avecClause(clause, moteur)),
  ]);
  return listes.length === 0 ? [] : listes.reduce(croiser);
}

/** Records of both lists, with the sum of their scores. */
function croiser(gardees: References, liste: References): References {
  const scores = new Map(liste.map(({ id, score }) => [id, score]));
  return gardees.flatMap((reference) => {
    const score = scores.get(reference.id);
    return score === undefined ? [] : noter(reference, reference.score + score);
  });
}

/** Records of any list, with their best score. */
function reunir(listes: readonly References[]): References {
  const meilleures = new Map<string, Reference>();
  for (const reference of listes.flat())
    if ((meilleures.get(reference.id)?.score ?? -1) < reference.score)
      meilleures.set(reference.id, reference);
  return [...meilleures.values()];
}

async function avecClause({ mots, suite }: Clause, moteur: Moteur): Promise<References> {
  const jetons = presents(mots, moteur).map(({ jeton }) => jeton);
  if (suite === undefined)
    return reunir(await Promise.all(jetons.map((jeton) => moteur.interroger([jeton]))));
  if (jetons.length < mots.length) return [];
  // All phrases have one score: that of their words apart ranks them.
  const [exactes, libres] = await Promise.all([moteur.suivre(suite), moteur.interroger(jetons)]);
  const scores = new Map(libres.map(({ id, score }) => [id, score]));
  return exactes.map((reference) => noter(reference, scores.get(reference.id) ?? reference.score));
}

/** A clause of which less is asked: its words apart, or what says the same. */
interface Partie {
  readonly mots: readonly Mot[];
  readonly voisins: readonly Mot[];
  /** What it says: the rarer, the more (ln(1 + records / records that have it)). */
  readonly information: number;
}

const enParties = ({ mots, suite, voisins }: Clause, { rang }: Moteur, nombre: number): Partie[] =>
  (suite === undefined ? [mots] : mots.map((mot) => [mot])).map((alternatives) => {
    const frequence = alternatives.reduce((somme, mot) => somme + mot.frequences[rang], 0);
    return { mots: alternatives, voisins, information: Math.log(1 + nombre / (frequence + 1)) };
  });

/** Records that have some of the words: enough of what the query says, the most first. */
async function avecUnePartie(
  clauses: readonly Clause[],
  moteur: Moteur,
  nombre: number,
): Promise<References> {
  const parties = clauses.flatMap((clause) => enParties(clause, moteur, nombre));
  if (parties.length < 2) return [];
  const total = parties.reduce((somme, { information }) => somme + information, 0);
  const fusion = new Map<string, { meilleure: Reference; somme: number; dite: number }>();
  for (const { mots, voisins, information } of parties) {
    const [directes, voisines] = await Promise.all(
      [mots, voisins].map(async (liste) =>
        reunir(
          await Promise.all(presents(liste, moteur).map(({ jeton }) => moteur.interroger([jeton]))),
        ),
      ),
    );
    const moindres = (voisines ?? []).map((r) => noter(r, r.score * POIDS_VOISIN));
    for (const reference of reunir([directes ?? [], moindres])) {
      const deja = fusion.get(reference.id);
      fusion.set(reference.id, {
        meilleure: deja?.meilleure ?? reference,
        somme: (deja?.somme ?? 0) + reference.score,
        dite: (deja?.dite ?? 0) + information,
      });
    }
  }
  return [...fusion.values()]
    .filter(({ dite }) => dite / total >= PART_MINIMUM)
    .map(({ meilleure, somme, dite }) => noter(meilleure, somme * (dite / total) ** 2));
}
