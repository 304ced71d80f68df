/** Fields of metadata that are searched beside the text: see `record-html.ts`. */
export const CHAMPS = ['title', 'k', 'c', 't', 's', 'm'] as const;
export type Champ = (typeof CHAMPS)[number];

/** A field with more words of a family than that is said to have so many. */
const MAXIMUM = 3;
const BASE = MAXIMUM + 1;

/** Writes how many words of a family each field has, as one number. */
export const ecrireChamps = (nombres: readonly number[]): number =>
  nombres.reduceRight((code, nombre) => code * BASE + Math.min(nombre, MAXIMUM), 0);

/** Reads one field out of what `ecrireChamps` wrote. @param champ its rank in `CHAMPS` */
export const lireChamp = (code: number, champ: number): number =>
  Math.floor(code / BASE ** champ) % BASE;
