import { motsPlies, plier, racine } from './texte/mot.ts';

/** Tells whether a word of a query is anywhere in the index. */
export interface Vocabulaire {
  readonly contient: (mot: string) => boolean;
}

/** Distinct folded words of normalised texts, sorted. */
export const motsDistincts = (textes: Iterable<string>): readonly string[] => {
  const mots = new Set<string>();
  for (const texte of textes) for (const mot of motsPlies(texte)) mots.add(mot);
  return [...mots].sort();
};

const MAX_PREFIXE = 35;

/** Writes sorted words one a line: length shared with the word before (one base-36 digit), then the rest. */
export const encoderMots = (mots: readonly string[]): string =>
  mots
    .map((mot, rang) => {
      const commun = prefixeCommun(mots[rang - 1] ?? '', mot);
      return commun.toString(36) + mot.slice(commun);
    })
    .join('\n');

/** Reads words written by `encoderMots`. */
export function decoderMots(texte: string): readonly string[] {
  let precedent = '';
  return texte.split('\n').map((ligne) => {
    precedent = precedent.slice(0, Number.parseInt(ligne.charAt(0), 36) || 0) + ligne.slice(1);
    return precedent;
  });
}

/**
 * A word is known when a word of the index begins with it (it may be half typed) or with its stem:
 * the engine answers other words with whatever shares their first letters.
 */
export function buildVocabulaire(mots: readonly string[]): Vocabulaire {
  let racines: readonly string[] | undefined;
  return {
    contient(mot) {
      const plie = plier(mot);
      if (plie === '' || commence(mots, plie)) return true;
      racines ??= [...new Set(mots.map(racine))].sort();
      return commence(racines, racine(plie));
    },
  };
}

/** True when a word of the sorted list begins with `debut`. */
function commence(mots: readonly string[], debut: string): boolean {
  let bas = 0;
  let haut = mots.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((mots[milieu] ?? '') < debut) bas = milieu + 1;
    else haut = milieu;
  }
  return mots[bas]?.startsWith(debut) ?? false;
}

function prefixeCommun(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < MAX_PREFIXE && a[n] === b[n]) n++;
  return n;
}
