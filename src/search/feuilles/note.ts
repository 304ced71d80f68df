/*
 * What the text of a record says of a family of words, as a step on a scale: each is 8 % above the
 * one before, which is finer than what tells two answers apart, and half as heavy as numbers.
 */
const RAPPORT = Math.log(1.08);
const MINIMUM = 0.15;

/** Step of a score; 0 when there is none. */
export const ecrireNote = (score: number): number =>
  score <= 0 ? 0 : 1 + Math.max(0, Math.round(Math.log(score / MINIMUM) / RAPPORT));

/** Score of a step. */
export const lireNote = (note: number): number =>
  note === 0 ? 0 : MINIMUM * Math.exp((note - 1) * RAPPORT);
