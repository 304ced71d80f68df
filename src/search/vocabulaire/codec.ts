import type { Mot } from './mot.types.ts';
import { ecrireTete, lireTete } from './tete.ts';

/** File of the words that share a first letter, so that a query loads only its own. */
export const fichierDe = (racine: string): string => {
  const initiale = racine.charAt(0);
  return /[a-z]/.test(initiale) ? initiale : /\d/.test(initiale) ? '0' : '_';
};

/** All of them, the empty ones too: a query asks for the file of any letter. */
export const FICHIERS_MOTS: readonly string[] = [...'0abcdefghijklmnopqrstuvwxyz_'];

const BASE = 36;

/** Words of one file, sorted by stem, each with its frequencies. */
export const encoderMots = (mots: readonly Mot[]): string =>
  mots
    .map((mot, rang) => {
      const [a, b] = mot.frequences.map((nombre) => nombre.toString(BASE));
      return `${ecrireTete(mot, mots[rang - 1])}\t${a}${b === '0' ? '' : `\t${b}`}`;
    })
    .join('\n');

/** Reads words written by `encoderMots`. */
export function decoderMots(texte: string): readonly Mot[] {
  if (texte === '') return [];
  let precedent: Mot | undefined;
  return texte.split('\n').map((ligne) => {
    const [tete = '', fin = '', a = '0', b = '0'] = ligne.split('\t');
    const frequences = [Number.parseInt(a, BASE), Number.parseInt(b, BASE)] as const;
    precedent = { ...lireTete([tete, fin], precedent), frequences };
    return precedent;
  });
}
