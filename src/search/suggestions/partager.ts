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

/** Whether suggestions fit in one part. */
export type Contient = (suggestions: readonly Suggestion[]) => boolean;

/**
 * Parts suggestions by the first letters of their words. Where a part is too heavy (« santé » is in
 * a third of the titles), it keeps some names of each word, and all of them stand again in parts of
 * two heavy keys (`me-sa` for « santé mentale »), then of three.
 */
export function partager(
  suggestions: readonly Suggestion[],
  contient: Contient,
): readonly Feuille[] {
  const feuilles: Feuille[] = [];
  const partir = (cles: readonly string[], lues: readonly Lue[]): boolean => {
    const toutes = lues.map(rendre);
    const complete = contient(toutes);
    const gardees = complete ? toutes : amorcer(lues, cles, contient);
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

/** As many as fit: the shortest of each word, then the next of each, so that rare words lose nothing. */
function amorcer(
  lues: readonly Lue[],
  cles: readonly string[],
  contient: Contient,
): readonly Suggestion[] {
  const files = new Map<string, Suggestion[]>();
  for (const lue of lues.toSorted((a, b) => a.suggestion.texte.length - b.suggestion.texte.length))
    for (const { plie } of lue.noms.flatMap(({ mots }) => mots))
      if (cles.some((cle) => plie.startsWith(cle)))
        files
          .set(plie, files.get(plie) ?? [])
          .get(plie)
          ?.push(rendre(lue));
  const tours = Math.max(...[...files.values()].map(({ length }) => length));
  const rangs = Array.from({ length: tours }, (_, tour) => tour);
  const parTour = rangs.flatMap((tour) => [...files.values()].flatMap((file) => file[tour] ?? []));
  const ordre = [...new Map(parTour.map((suggestion) => [suggestion.href, suggestion])).values()];
  let [bas, haut] = [0, ordre.length];
  while (bas < haut) {
    const milieu = Math.ceil((bas + haut) / 2);
    if (contient(ordre.slice(0, milieu))) bas = milieu;
    else haut = milieu - 1;
  }
  return ordre.slice(0, bas);
}
