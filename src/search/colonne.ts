import { ecrireSerie, lireSerie } from './serie.ts';

/**
 * One fact of every line, coded: the distinct values are written once, and a line that says the same
 * as the one before it in its contract costs next to nothing.
 */
export interface ColonneCodee<T> {
  /** Distinct values, the most frequent first. */
  readonly palette: readonly T[];
  /** For each line: 0 for the value of the line before in its contract, else a position in `palette`, from 1. */
  readonly suite: string;
}

/** Codes one fact of every line; `cle` tells values apart, `contrats` gives the position of each line's contract. */
export function coderColonne<T>(
  valeurs: readonly T[],
  contrats: readonly number[],
  cle: (valeur: T) => string | number,
): ColonneCodee<T> {
  const cles = valeurs.map(cle);
  const explicites = cles.map((uneCle, ligne) => ({ uneCle, ligne })).filter(isNouvelle(contrats));
  const frequences = new Map<string | number, { valeur: T; nombre: number }>();
  for (const { uneCle, ligne } of explicites) {
    const valeur = valeurs[ligne] as T;
    frequences.set(uneCle, { valeur, nombre: (frequences.get(uneCle)?.nombre ?? 0) + 1 });
  }
  const parFrequence = [...frequences].sort(([, a], [, b]) => b.nombre - a.nombre);
  const rangs = new Map(parFrequence.map(([uneCle], rang) => [uneCle, rang + 1]));
  const suite = cles.map(() => 0);
  for (const { uneCle, ligne } of explicites) suite[ligne] = rangs.get(uneCle) ?? 0;
  return { palette: parFrequence.map(([, { valeur }]) => valeur), suite: ecrireSerie(suite) };
}

/** Keeps the lines that do not repeat the line before in their contract. */
function isNouvelle(contrats: readonly number[]) {
  const derniers = new Map<number, string | number>();
  return ({ uneCle, ligne }: { readonly uneCle: string | number; readonly ligne: number }) => {
    const contrat = contrats[ligne] ?? 0;
    const nouvelle = derniers.get(contrat) !== uneCle;
    derniers.set(contrat, uneCle);
    return nouvelle;
  };
}

/** Gives each line its fact; lines that say the same share one value. */
export function lireColonne<T>(
  { palette, suite }: ColonneCodee<T>,
  contrats: readonly number[],
): readonly T[] {
  const derniers: T[] = [];
  return lireSerie(suite).map((rang, ligne) => {
    const contrat = contrats[ligne] ?? 0;
    const valeur = (rang === 0 ? derniers[contrat] : palette[rang - 1]) as T;
    derniers[contrat] = valeur;
    return valeur;
  });
}
