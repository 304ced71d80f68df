import { FIN_DE_RACINE } from '../texte/marque.ts';
import { plier } from '../texte/mot.ts';
import { restaurer } from '../texte/restaurer.ts';
import type { Mot } from './mot.types.ts';

/** File of the words that share a first letter, so that a query loads only its own. */
export const fichierDe = (racine: string): string => {
  const initiale = racine.charAt(0);
  return /[a-z]/.test(initiale) ? initiale : /\d/.test(initiale) ? '0' : '_';
};

/** All of them, the empty ones too: a query asks for the file of any letter. */
export const FICHIERS_MOTS: readonly string[] = [...'0abcdefghijklmnopqrstuvwxyz_'];

const BASE = 36;
const MAX_COMMUN = BASE - 1;

/** Words of one file, sorted by stem: letters shared with the one before, the rest, its ending, its frequencies. */
export const encoderMots = (mots: readonly Mot[]): string =>
  mots
    .map(({ jeton, forme, frequences: [a, b] }, rang) => {
      const debut = jeton.slice(0, -FIN_DE_RACINE.length);
      const commun = prefixeCommun(mots[rang - 1]?.jeton ?? '', debut);
      const lisible = restaurer(debut);
      const fin = forme.startsWith(lisible) ? forme.slice(lisible.length) : `=${forme}`;
      return `${commun.toString(BASE)}${debut.slice(commun)}\t${fin}\t${a.toString(BASE)}${b > 0 ? `\t${b.toString(BASE)}` : ''}`;
    })
    .join('\n');

/** Reads words written by `encoderMots`. */
export function decoderMots(texte: string): readonly Mot[] {
  if (texte === '') return [];
  let precedent = '';
  return texte.split('\n').map((ligne) => {
    const [tete = '', fin = '', a = '0', b = '0'] = ligne.split('\t');
    precedent = precedent.slice(0, Number.parseInt(tete.charAt(0), BASE)) + tete.slice(1);
    return {
      racine: plier(precedent),
      forme: fin.startsWith('=') ? fin.slice(1) : restaurer(precedent) + fin,
      jeton: precedent + FIN_DE_RACINE,
      frequences: [Number.parseInt(a, BASE), Number.parseInt(b, BASE)],
    };
  });
}

function prefixeCommun(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < MAX_COMMUN && a[n] === b[n]) n++;
  return n;
}
