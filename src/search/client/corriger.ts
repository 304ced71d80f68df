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

/**
 * The word of the index that someone probably meant: it sounds the same, or has one letter more,
 * less, changed or moved (two in a long word). The most frequent of the closest; undefined when none
 * is close enough.
 */
export async function corriger(saisi: string, vocabulaire: Vocabulaire): Promise<Mot | undefined> {
  const mot = plier(saisi);
  if (mot.length < LONGUEUR_MINIMUM || /\d/.test(mot)) return undefined;
  const initiale = mot.charAt(0);
  const initiales = [initiale, ...(INITIALES_VOISINES[initiale] ?? '')];
  const listes = await Promise.all(initiales.map((lettre) => vocabulaire.voisins(lettre)));
  const son = sonner(mot);
  let meilleur: { mot: Mot; ecart: number } | undefined;
  for (const candidat of listes.flat()) {
    if (candidat.racine.startsWith(PREFIXE_JETON) || isPetitMot(candidat.forme)) continue;
    const ecart = ecartDe(mot, son, plier(candidat.forme));
    if (ecart === undefined) continue;
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
function ecartDe(mot: string, son: string, candidat: string): number | undefined {
  if (Math.abs(candidat.length - mot.length) > 3) return undefined;
  const lettres = inverse(mot, candidat) ? 1 : distance(mot, candidat);
  if (lettres <= 1 && candidat.length >= LONGUEUR_MINIMUM)
    return mot.length === LONGUEUR_MINIMUM && mot[0] !== candidat[0] ? undefined : lettres;
  if (sonner(candidat) === son && son.length >= LONGUEUR_MINIMUM) return 1.5;
  return lettres === 2 && Math.min(mot.length, candidat.length) >= LONGUEUR_DEUX_FAUTES
    ? 2
    : undefined;
}

/** True when two neighbouring letters changed places. */
function inverse(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
