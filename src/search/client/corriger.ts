import { distance } from 'fastest-levenshtein';
import { PREFIXE_JETON } from '../texte/jetons.ts';
import { plier } from '../texte/mot.ts';
import { isPetitMot } from '../texte/mots-vides.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import { frequence, type Vocabulaire } from '../vocabulaire/vocabulaire.ts';

/** Shorter words are one letter away from too many others. */
const LONGUEUR_MINIMUM = 4;
/** Letters from which two faults may be mended. */
const LONGUEUR_DEUX_FAUTES = 8;
/** Sounds that French writes in several ways begin with one of these letters. */
const INITIALES_VOISINES: Readonly<Record<string, string>> = {
  f: 'p',
  p: 'f',
  c: 'kqs',
  k: 'cq',
  q: 'ck',
  s: 'c',
  i: 'y',
  y: 'i',
  j: 'g',
  g: 'j',
  h: 'aeiouy',
  a: 'h',
  e: 'h',
  o: 'h',
  u: 'h',
};

/** What a folded word sounds like, roughly: `ofthalmo` and `ophtalmo` alike. */
const sonner = (mot: string): string =>
  mot
    .replace(/ph/g, 'f')
    .replace(/qu|q|ck?(?![eiyh])|k/g, 'k')
    .replace(/c(?=[eiy])|ss+|(?<=[^c])sc(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/y/g, 'i')
    .replace(/e?aux?|eau/g, 'o')
    .replace(/[ae]n(?=[^aeiouyn])/g, 'an')
    .replace(/(?<!c)h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{3})[sxte]+$/, '');

/** How far a word may be, by its number of letters: the last step that it reaches. */
type Tolerance = readonly (readonly [lettres: number, fautes: number])[];

/** What is searched in the place of what was typed must be sure. */
const SURE: Tolerance = [
  [LONGUEUR_MINIMUM, 1],
  [LONGUEUR_DEUX_FAUTES, 2],
];
/** What is only offered may be less so. */
const LARGE: Tolerance = [
  [LONGUEUR_MINIMUM, 1],
  [5, 2],
  [LONGUEUR_DEUX_FAUTES, 3],
];

/**
 * The word of the index that someone probably meant: it sounds the same, or has one letter more,
 * less, changed or moved (two in a long word). The most frequent of the closest; undefined when none
 * is close enough.
 */
export const corriger = (saisi: string, vocabulaire: Vocabulaire): Promise<Mot | undefined> =>
  chercherProche(saisi, vocabulaire, SURE, () => true);

/** A word of the index that looks like what was typed, to be offered; never of its family. */
export const proposer = (
  saisi: string,
  vocabulaire: Vocabulaire,
  { racine, frequences }: Pick<Mot, 'racine' | 'frequences'> = { racine: '', frequences: [0, 0] },
): Promise<Mot | undefined> =>
  chercherProche(
    saisi,
    vocabulaire,
    racine === '' ? LARGE : SURE,
    (mot) =>
      mot.racine !== racine && frequence(mot) > (frequences[0] + frequences[1]) * PLUS_FREQUENT,
  );

/** A word of the index is offered in the place of another one when it is that much more frequent. */
const PLUS_FREQUENT = 30;

async function chercherProche(
  saisi: string,
  vocabulaire: Vocabulaire,
  tolerance: Tolerance,
  convient: (mot: Mot) => boolean,
): Promise<Mot | undefined> {
  const mot = plier(saisi);
  if (mot.length < LONGUEUR_MINIMUM || /\d/.test(mot)) return undefined;
  const initiale = mot.charAt(0);
  const initiales = [initiale, ...(INITIALES_VOISINES[initiale] ?? '')];
  const listes = await Promise.all(initiales.map((lettre) => vocabulaire.voisins(lettre)));
  const son = sonner(mot);
  let meilleur: { mot: Mot; ecart: number } | undefined;
  for (const candidat of listes.flat()) {
    if (candidat.racine.startsWith(PREFIXE_JETON) || isPetitMot(candidat.forme)) continue;
    const ecart = ecartDe(mot, son, plier(candidat.forme), tolerance);
    if (ecart === undefined || !convient(candidat)) continue;
    if (
      !meilleur ||
      ecart < meilleur.ecart ||
      (ecart === meilleur.ecart && frequence(candidat) > frequence(meilleur.mot))
    )
      meilleur = { mot: candidat, ecart };
  }
  return meilleur?.mot;
}

/** How far two words are, nearest first; undefined when they are too far. */
function ecartDe(
  mot: string,
  son: string,
  candidat: string,
  tolerance: Tolerance,
): number | undefined {
  if (Math.abs(candidat.length - mot.length) > 3 || candidat.length < LONGUEUR_MINIMUM)
    return undefined;
  const lettres = inverse(mot, candidat) ? 1 : distance(mot, candidat);
  const court = Math.min(mot.length, candidat.length);
  const fautes = tolerance.findLast(([longueur]) => longueur <= court)?.[1] ?? 0;
  if (lettres <= 1 && lettres <= fautes)
    return mot.length === LONGUEUR_MINIMUM && mot[0] !== candidat[0] ? undefined : lettres;
  if (sonner(candidat) === son && son.length >= LONGUEUR_MINIMUM) return 1.5;
  return lettres <= fautes ? lettres : undefined;
}

/** True when two neighbouring letters changed places. */
function inverse(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
