import { CESURE, TIRET_DE_FIN } from './characters.ts';

/** Glues the next line of a paragraph: a word cut by a hyphen goes on without space. */
export function joinLines(debut: string, suite: string): string {
  if (CESURE.test(debut)) return debut.replace(CESURE, '') + suite;
  if (/\p{L}[-\u2010]$/u.test(debut) && /^\p{L}/u.test(suite))
    return `${debut.slice(0, -1)}${TIRET_DE_FIN}${suite}`;
  return `${debut} ${suite}`;
}

/** Words that a document writes whole, in lower case. */
export type Vocabulaire = ReadonlySet<string>;

/** Collects the words of clean lines; those with a doubtful hyphen are left out. */
export function vocabularyOf(textes: Iterable<string>): Vocabulaire {
  const mots = new Set<string>();
  for (const texte of textes)
    for (const [mot] of texte.toLowerCase().matchAll(/[\p{L}\uFFFE]+(?:-[\p{L}\uFFFE]+)*/gu))
      if (!mot.includes(TIRET_DE_FIN)) mots.add(mot);
  return mots;
}

/** A text whose doubtful hyphens are decided, and the joined forms that were not chosen. */
export interface TexteDecide {
  readonly texte: string;
  readonly formesJointes: readonly string[];
}

/**
 * Decides hyphens met at the end of a line. « médico-social » keeps its own; « promo-tion » is
 * joined when the document writes « promotion » elsewhere and never « promo-tion ».
 */
export function decideHyphens(texte: string, vocabulaire: Vocabulaire): TexteDecide {
  const formesJointes: string[] = [];
  const decide = texte.replace(
    /(\p{L}+)\uFFFE\s?(?=(\p{L}+))/gu,
    (_, debut: string, fin: string) => {
      const jointe = (debut + fin).toLowerCase();
      if (vocabulaire.has(jointe) && !vocabulaire.has(`${debut}-${fin}`.toLowerCase()))
        return debut;
      formesJointes.push(jointe);
      return `${debut}-`;
    },
  );
  return { texte: decide.replaceAll(TIRET_DE_FIN, '-'), formesJointes };
}
