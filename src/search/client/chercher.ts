import type { Requete, Terme } from '../texte/requete.ts';
import type { Moteur, Reference } from './moteur.ts';

/** What was found, and what was not. */
export interface Reponse {
  /** Records that have every word. */
  readonly tous: readonly Reference[];
  /** Records that have some of the words; looked for only when the first are few. */
  readonly partiels: readonly Reference[];
  /** Words, as typed, that are nowhere in the index. */
  readonly absents: readonly string[];
}

type References = readonly Reference[];

/** Under this number of answers, those with some of the words are shown too. */
const PEU = 10;

/** Runs a query: every term first, then some of the words when that gives little. */
export async function chercher(requete: Requete, moteur: Moteur): Promise<Reponse> {
  const termes = requete.map((terme) => garderConnues(terme, moteur));
  const absents = termes.filter(({ formes }) => formes.length === 0).map(({ saisi }) => saisi);
  const tous = absents.length > 0 ? [] : await avecTout(termes, moteur);
  const mots = [...new Set(termes.flatMap((terme) => terme.mots))];
  const partiels = tous.length < PEU && mots.length > 1 ? await avecUnePartie(mots, moteur) : [];
  const deja = new Set(tous.map(({ id }) => id));
  return { tous, partiels: partiels.filter(({ id }) => !deja.has(id)), absents };
}

/** The same term with only the spellings whose every word is in the index: the engine invents answers to others. */
const garderConnues = (terme: Terme, { vocabulaire }: Moteur): Terme => ({
  ...terme,
  formes: terme.formes.filter((forme) => forme.split(' ').every(vocabulaire.contient)),
});

const isSimple = ({ formes: [forme = '', ...autres] }: Terme): boolean =>
  autres.length === 0 && !forme.includes(' ');

/** Records with every term: single words in one question, each of the others in its own. */
async function avecTout(termes: readonly Terme[], moteur: Moteur): Promise<References> {
  const simples = termes.filter(isSimple).map(({ formes }) => formes[0]);
  const listes = await Promise.all([
    ...(simples.length > 0 ? [moteur.interroger(simples.join(' '))] : []),
    ...termes.filter((terme) => !isSimple(terme)).map(({ formes }) => uneDe(formes, moteur)),
  ]);
  return listes.reduce((gardees, liste) => {
    const parId = new Map(liste.map((reference) => [reference.id, reference]));
    return gardees.flatMap((reference) => {
      const autre = parId.get(reference.id);
      if (!autre) return [];
      const meilleure = autre.score > reference.score ? autre : reference;
      return [{ ...meilleure, score: reference.score + autre.score }];
    });
  });
}

/** Records with one spelling of a term at least. */
async function uneDe(formes: readonly string[], moteur: Moteur): Promise<References> {
  const listes = await Promise.all(
    formes.map((forme) =>
      forme.includes(' ') ? motAMot(forme, moteur) : moteur.interroger(forme),
    ),
  );
  const meilleures = new Map<string, Reference>();
  for (const reference of listes.flat())
    if ((meilleures.get(reference.id)?.score ?? -1) < reference.score)
      meilleures.set(reference.id, reference);
  return [...meilleures.values()];
}

/** Records with these words in this order. The engine gives them all one score: that of the words apart ranks them. */
async function motAMot(forme: string, moteur: Moteur): Promise<References> {
  const [exactes, libres] = await Promise.all([
    moteur.interroger(`"${forme}"`),
    moteur.interroger(forme),
  ]);
  const scores = new Map(libres.map(({ id, score }) => [id, score]));
  return exactes.map((reference) => ({
    ...reference,
    score: scores.get(reference.id) ?? reference.score,
  }));
}

/** Records with half of the words at least, those that have the most and the rarest first. */
async function avecUnePartie(mots: readonly string[], moteur: Moteur): Promise<References> {
  const connus = mots.filter(moteur.vocabulaire.contient);
  const listes = await Promise.all(connus.map(moteur.interroger));
  const fusion = new Map<string, { meilleure: Reference; somme: number; nombre: number }>();
  for (const reference of listes.flat()) {
    const { meilleure, somme, nombre } = fusion.get(reference.id) ?? {
      meilleure: reference,
      somme: 0,
      nombre: 0,
    };
    fusion.set(reference.id, {
      meilleure: meilleure.score >= reference.score ? meilleure : reference,
      somme: somme + reference.score,
      nombre: nombre + 1,
    });
  }
  return [...fusion.values()]
    .filter(({ nombre }) => nombre >= mots.length / 2)
    .map(({ meilleure, somme, nombre }) => ({
      ...meilleure,
      score: somme * (nombre / mots.length) ** 2,
    }));
}
