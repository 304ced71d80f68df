import { isPetitMot } from '../texte/mots-vides.ts';

/** A word of a name, where it stands in it. */
export interface Mot {
  readonly plie: string;
  readonly debut: number;
  readonly fin: number;
  /** Says nothing alone: `de`, `pour`. */
  readonly petit: boolean;
}

const MOT = /[\p{L}\p{M}\p{N}]+/gu;
const ABREGES: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/** Letters as they are compared: no capitals, accents or ligatures. */
export const plierLettres = (texte: string): string =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** Words of a name, parted at apostrophes and hyphens; St and Ste before another word are Saint. */
export function lireMots(nom: string): readonly Mot[] {
  const trouves = [...nom.matchAll(MOT)];
  return trouves.map(({ 0: mot, index }, rang) => {
    const plie = plierLettres(mot);
    return {
      plie: rang < trouves.length - 1 ? (ABREGES[plie] ?? plie) : plie,
      debut: index,
      fin: index + mot.length,
      petit: isPetitMot(mot),
    };
  });
}

/** Letters of a word by which it is filed: nothing is proposed for fewer. */
export const LETTRES_DE_CLE = 2;

/** Keys under which words are filed: their first letters; small words have none. */
export const clesDesMots = (mots: readonly Mot[]): ReadonlySet<string> =>
  new Set(
    mots
      .filter(({ plie, petit }) => !petit && plie.length >= LETTRES_DE_CLE)
      .map(({ plie }) => plie.slice(0, LETTRES_DE_CLE)),
  );
