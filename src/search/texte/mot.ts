import { stemmer } from '@orama/stemmers/french';

export { plier } from './plier.ts';

/** Shorter stems bring unlike words together: « log » for logement and logique. */
const RACINE_MINIMUM = 4;
/** A stem that loses more of its word than that is no longer about the same thing. */
const PART_MINIMUM = 0.5;

/**
 * Stem of a folded word: always a beginning of it, the same for its singular, plural, feminine and
 * conjugated forms. It is the part that Snowball for French leaves unchanged (http://snowball.tartarus.org/
 * algorithms/french/stemmer.html), unless too little is left of the word: then only its plural and
 * feminine endings go. Words with digits (codes, years) and short words are left whole.
 */
export function racine(motPlie: string): string {
  if (motPlie.length < RACINE_MINIMUM || /\d/.test(motPlie)) return motPlie;
  // « médical » and « médicaux » have « médica » in common.
  const courte = stemmer(motPlie).replace(/(?<=.{4})al$/, 'a');
  const longueur = debutCommun(courte, motPlie);
  return longueur < RACINE_MINIMUM || longueur < motPlie.length * PART_MINIMUM
    ? sansPluriel(motPlie)
    : motPlie.slice(0, longueur).replace(/(?<=.{4})e+$|(?<=[aeo]u)x$/, '');
}

/** « aînées » → « aîne », « âges » → « âge », « mères » → « mère », which is not « mer ». */
const sansPluriel = (mot: string): string =>
  mot
    .replace(/(?<=.{3})(?<!s)[sx]$/, '')
    .replace(/ee$/, 'e')
    .replace(/(?<=.{4})e$/, '');

function debutCommun(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
