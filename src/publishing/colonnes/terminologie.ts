import type { Entree } from '#catalogue/entries.ts';
import type { TermeVocabulaire } from '#domain/vocabulaire/vocabulaire.schema.ts';
import { plier } from './plier.ts';

type Termes = readonly Entree<TermeVocabulaire>[];

/** A closed vocabulary, found by its words. */
export interface Terminologie {
  /** Identifiers of the terms that a text names: none, one, or several that share a word. */
  readonly chercher: (texte: string) => readonly string[];
  readonly libelles: readonly string[];
  readonly libelleDe: (id: string) => string;
}

const CONNUES = new WeakMap<Termes, Terminologie>();

/** Index of a vocabulary, made once: identifiers and labels first, then the words that people type, then starts of labels. */
export function terminologieDe(termes: Termes): Terminologie {
  const connue = CONNUES.get(termes);
  if (connue) return connue;
  const rangs: readonly Map<string, Set<string>>[] = [new Map(), new Map(), new Map(), new Map()];
  const noter = (rang: number, mot: string, id: string) => rangs[rang]?.set(mot, (rangs[rang]?.get(mot) ?? new Set()).add(id));
  for (const { id, data } of termes) {
    noter(0, id, id);
    noter(1, plier(data.libelle), id);
    // « Seniors » is the identifier of « Personnes âgées »; « Enfants (6-11 ans) » is also « Enfants ».
    noter(2, plier(id), id);
    noter(2, plier(data.libelle.replace(/\([^)]*\)/g, '')), id);
    for (const mot of data.recherche) noter(3, plier(mot), id);
  }
  // « Accès aux soins » is the start of one label only; one word, « Prévention », would say too little.
  const startingWith = (debut: string) =>
    !debut.includes(' ') ? [] : termes.filter(({ data }) => plier(data.libelle).startsWith(`${debut} `)).map(({ id }) => id);
  const libelles = new Map(termes.map(({ id, data }) => [id, data.libelle]));
  const terminologie: Terminologie = {
    chercher: (texte) => {
      const plie = plier(texte);
      const trouvees = [rangs[0]?.get(texte.trim()), ...rangs.slice(1).map((rang) => rang.get(plie))].find((ids) => ids !== undefined);
      return [...(trouvees ?? startingWith(plie))];
    },
    libelles: [...libelles.values()],
    libelleDe: (id) => libelles.get(id) ?? id,
  };
  CONNUES.set(termes, terminologie);
  return terminologie;
}
