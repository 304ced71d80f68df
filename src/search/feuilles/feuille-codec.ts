import { ecrireCroissants, ecrireSerie, lireCroissants, lireSerie } from '../serie.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import { ecrireTete, lireTete } from '../vocabulaire/tete.ts';
import type { Occurrences, ParFonds } from './occurrences.types.ts';

/** A family of words, with the records that have it. */
export interface MotSitue {
  readonly mot: Mot;
  readonly occurrences: ParFonds<Occurrences>;
}

const AUCUNE: Occurrences = { rangs: [], notes: [], champs: [] };
const COLONNES = 3;

/** One line of a sheet: the family, then three columns a bundle. */
export const ecrireMot = (
  { mot, occurrences }: MotSitue,
  precedent: MotSitue | undefined,
): string =>
  [ecrireTete(mot, precedent?.mot), ...occurrences.flatMap(ecrireOccurrences)]
    .join('\t')
    .replace(/\t+$/, '');

const ecrireOccurrences = ({ rangs, notes, champs }: Occurrences): readonly string[] =>
  rangs.length === 0
    ? ['', '', '']
    : [
        ecrireCroissants(rangs),
        ecrireSerie(notes),
        champs.some(Boolean) ? ecrireSerie(champs) : '',
      ];

/** Reads a sheet: its words by stem. */
export function lireFeuille(texte: string): ReadonlyMap<string, MotSitue> {
  let precedent: MotSitue | undefined;
  return new Map(
    texte.split('\n').map((ligne) => {
      const [tete = '', fin = '', ...colonnes] = ligne.split('\t');
      const occurrences = [
        lireOccurrences(colonnes.slice(0, COLONNES)),
        lireOccurrences(colonnes.slice(COLONNES)),
      ] as const;
      const [a, b] = occurrences;
      const mot: Mot = {
        ...lireTete([tete, fin], precedent?.mot),
        frequences: [a.rangs.length, b.rangs.length],
      };
      precedent = { mot, occurrences };
      return [mot.racine, precedent];
    }),
  );
}

function lireOccurrences([rangs = '', notes = '', champs = '']: readonly string[]): Occurrences {
  if (rangs === '') return AUCUNE;
  const lus = lireCroissants(rangs);
  return {
    rangs: lus,
    notes: lireSerie(notes),
    champs: champs === '' ? lus.map(() => 0) : lireSerie(champs),
  };
}
