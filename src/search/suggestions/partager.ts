import { CLES_MAXIMUM } from './fichiers-suggestions.ts';
import { clesDesMots, lireMots, type Mot } from './mots.ts';
import type { Suggestion } from './suggestion.types.ts';

/** A part of the index, small enough for one load. */
export interface Feuille {
  /** Keys that all its names have, in order. */
  readonly cles: readonly string[];
  /** False when there was not room for all: more keys then narrow it down. */
  readonly complete: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** How much a part may hold, and how much a suggestion takes of it. */
export interface Place {
  readonly maximum: number;
  readonly poids: (suggestion: Suggestion) => number;
}

/**
 * Parts suggestions by the first letters of their words. Where a part is too heavy (« santé » is in
 * a third of the titles), it keeps some names of each word, and all of them stand again in parts of
 * two heavy keys (`me-sa` for « santé mentale »), then of three.
 */
export function partager(suggestions: readonly Suggestion[], place: Place): readonly Feuille[] {
  const feuilles: Feuille[] = [];
  const partir = (cles: readonly string[], lues: readonly Lue[]): boolean => {
    const toutes = lues.map(rendre);
    const complete = remplir(toutes, place).length === toutes.length;
    const gardees = complete ? toutes : remplir(alterner(lues, cles), place);
    feuilles.push({ cles, complete, suggestions: gardees });
    return complete;
  };
  const lues = suggestions.map((suggestion): Lue => {
    const noms = [suggestion.texte, ...(suggestion.noms ?? [])].map(lireNom);
    return { suggestion, noms };
  });
  const lourdes = new Map([...grouper(lues, [])].filter(([cle, liste]) => !partir([cle], liste)));
  const descendre = (cles: readonly string[], liste: readonly Lue[]): void => {
    if (cles.length === CLES_MAXIMUM) return;
    for (const [cle, dedans] of grouper(liste, cles)) {
      // In order, so that each set of keys is met once.
      if (!lourdes.has(cle) || cle < (cles.at(-1) ?? '')) continue;
      if (!partir([...cles, cle], dedans)) descendre([...cles, cle], dedans);
    }
  };
  for (const [cle, liste] of lourdes) descendre([cle], liste);
  return feuilles;
}

interface NomLu {
  readonly nom: string;
  readonly mots: readonly Mot[];
  readonly cles: ReadonlySet<string>;
}

/** A suggestion by those of its names that have the keys of a part. */
interface Lue {
  readonly suggestion: Suggestion;
  readonly noms: readonly NomLu[];
}

function lireNom(nom: string): NomLu {
  const mots = lireMots(nom);
  return { nom, mots, cles: clesDesMots(mots) };
}

function rendre({ suggestion, noms }: Lue): Suggestion {
  const autres = noms.map(({ nom }) => nom).filter((nom) => nom !== suggestion.texte);
  return { ...suggestion, noms: autres.length > 0 ? autres : undefined };
}

/** What has each further key, by the names that have it. */
function grouper(
  lues: readonly Lue[],
  cles: readonly string[],
): ReadonlyMap<string, readonly Lue[]> {
  const groupes = new Map<string, Lue[]>();
  for (const { suggestion, noms } of lues)
    for (const cle of new Set(noms.flatMap((nom) => [...nom.cles]))) {
      if (cles.includes(cle)) continue;
      const groupe = groupes.get(cle) ?? [];
      groupe.push({ suggestion, noms: noms.filter((nom) => nom.cles.has(cle)) });
      groupes.set(cle, groupe);
    }
  return groupes;
}

/** The first of them, as many as fit. */
function remplir(
  suggestions: readonly Suggestion[],
  { maximum, poids }: Place,
): readonly Suggestion[] {
  let reste = maximum;
  const fin = suggestions.findIndex((suggestion) => (reste -= poids(suggestion)) < 0);
  return fin === -1 ? suggestions : suggestions.slice(0, fin);
}

/** The shortest of each word, then the next of each: rare words lose nothing when not all fit. */
function alterner(lues: readonly Lue[], cles: readonly string[]): readonly Suggestion[] {
  const files = new Map<string, Suggestion[]>();
  for (const lue of lues.toSorted(
    (a, b) => a.suggestion.texte.length - b.suggestion.texte.length,
  )) {
    const suggestion = rendre(lue);
    for (const { plie } of lue.noms.flatMap(({ mots }) => mots))
      if (cles.some((cle) => plie.startsWith(cle)))
        files
          .set(plie, files.get(plie) ?? [])
          .get(plie)
          ?.push(suggestion);
  }
  const tours = Math.max(...[...files.values()].map(({ length }) => length));
  const parTour = Array.from({ length: tours }, (_, tour) =>
    [...files.values()].flatMap((file) => file[tour] ?? []),
  );
  return [...new Set(parTour.flat())];
}
