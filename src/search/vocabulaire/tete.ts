import { FIN_DE_RACINE } from '../texte/marque.ts';
import { plier } from '../texte/plier.ts';
import { restaurer } from '../texte/restaurer.ts';
import type { Mot } from './mot.types.ts';

/*
 * How a family of words is written in a list sorted by stem, with the one before it: one sign tells
 * how many letters they share (base 36), then come the rest of the stem and the end of the word.
 */
const BASE = 36;
const MAX_COMMUN = BASE - 1;

/** What is left of a key when the one before it is known. */
export function sansPrefixe(cle: string, precedente: string): string {
  let commun = 0;
  while (commun < cle.length && commun < MAX_COMMUN && cle[commun] === precedente[commun]) commun++;
  return commun.toString(BASE) + cle.slice(commun);
}

/** The key that `sansPrefixe` shortened. */
export const avecPrefixe = (ecrite: string, precedente: string): string =>
  precedente.slice(0, Number.parseInt(ecrite.charAt(0), BASE)) + ecrite.slice(1);

const debutDe = (jeton = ''): string => jeton.slice(0, -FIN_DE_RACINE.length);

/** Writes a family in two columns. */
export function ecrireTete({ jeton, forme }: Mot, precedent: Mot | undefined): string {
  const debut = debutDe(jeton);
  const lisible = restaurer(debut);
  const fin = forme.startsWith(lisible) ? forme.slice(lisible.length) : `=${forme}`;
  return `${sansPrefixe(debut, debutDe(precedent?.jeton))}\t${fin}`;
}

/** Reads a family written by `ecrireTete`. @param precedent what was read before it */
export function lireTete(
  [tete = '', fin = '']: readonly string[],
  precedent: Pick<Mot, 'jeton'> | undefined,
): Omit<Mot, 'frequences'> {
  const debut = avecPrefixe(tete, debutDe(precedent?.jeton));
  return {
    racine: plier(debut),
    forme: fin.startsWith('=') ? fin.slice(1) : restaurer(debut) + fin,
    jeton: debut + FIN_DE_RACINE,
  };
}
