import { FIN_DE_RACINE, MARQUE } from './marque.ts';
import { plier, racine } from './mot.ts';

/** A word of an indexed text. */
export interface Unite {
  /** Folded stem: what is compared. */
  readonly racine: string;
  /** As it stands in the text, marks included. */
  readonly texte: string;
  readonly debut: number;
  readonly fin: number;
}

const LETTRE = `[\\p{L}\\p{M}\\p{N}${MARQUE}]`;
const POINT_MEDIAN = '[·•․‧]';

/** A sigle with dots, a code (`3.2`), or a word, with its inner apostrophes and inclusive dots. */
const UNITE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}\\p{L}*|[\\p{L}\\p{M}\\p{N}](?:${LETTRE}|['·•․‧](?=\\p{L})|\\.(?=${FIN_DE_RACINE}))*`,
  'gu',
);
const CODE = /(?<=\d)\.(?=\d)/g;

/** Puts the mark after the stem of every word. */
export const marquerRacines = (texte: string): string =>
  texte.replace(CODE, `.${FIN_DE_RACINE}`).replace(UNITE, (unite) => {
    const fin = finDeRacine(unite);
    return fin === 0 ? unite : unite.slice(0, fin) + FIN_DE_RACINE + unite.slice(fin);
  });

/** Where the stem ends in the letters of a word; only what stands before an inclusive dot counts. */
function finDeRacine(unite: string): number {
  const base = unite.split(new RegExp(POINT_MEDIAN, 'u'), 1)[0] ?? unite;
  const longueur = racine(plier(base)).length;
  let plies = 0;
  let fin = 0;
  for (const signe of base) {
    if (plies >= longueur) break;
    plies += plier(signe).length;
    fin += signe.length;
  }
  return fin;
}

/** Words of a marked text, in order. */
export function lireUnites(texteMarque: string): readonly Unite[] {
  const unites: Unite[] = [];
  for (const { 0: texte, index } of texteMarque.matchAll(UNITE)) {
    const racineLue = plier(texte.slice(0, texte.lastIndexOf(FIN_DE_RACINE)));
    if (racineLue !== '')
      unites.push({ racine: racineLue, texte, debut: index, fin: index + texte.length });
  }
  return unites;
}
