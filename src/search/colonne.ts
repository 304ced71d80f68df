import { ecrireSerie, lireSerie } from './serie.ts';

/**
 * One fact of every line, coded: distinct values are written once, and a line that says the same as
 * the one before it in its contract costs next to nothing.
 */
export interface ColonneCodee<T> {
  /** Distinct values, the most frequent first. */
  readonly palette: readonly T[];
  /** For each line: 0 for the value of the line before in its contract, else a position in `palette`, from 1. */
  readonly suite: string;
}

/** A value written, or read, with the help of the first one of its contract. */
type Relation<T> = (valeur: T, premiere: T) => T;

const telle = <T>(valeur: T): T => valeur;

/**
 * Codes one fact of every line.
 * @param contrats position of the contract of each line; 0 for those that are in none
 * @param ecrire writes a value with the help of the first one of its contract
 */
export function coderColonne<T>(
  valeurs: readonly T[],
  contrats: readonly number[],
  ecrire: Relation<T> = telle,
): ColonneCodee<T> {
  const premieres = new Map<number, T>();
  const dernieres = new Map<number, string>();
  const ecrites = valeurs.map((valeur, ligne) => {
    const contrat = contrats[ligne] ?? 0;
    const repete = dernieres.get(contrat) === String(valeur);
    dernieres.set(contrat, String(valeur));
    const premiere = premieres.get(contrat);
    if (contrat > 0 && premiere === undefined) premieres.set(contrat, valeur);
    if (repete) return undefined;
    return premiere === undefined ? valeur : ecrire(valeur, premiere);
  });
  const palette = parFrequence(ecrites.filter((ecrite) => ecrite !== undefined));
  const rangs = new Map(palette.map((valeur, rang) => [String(valeur), rang + 1]));
  const suite = ecrites.map((ecrite) =>
    ecrite === undefined ? 0 : (rangs.get(String(ecrite)) ?? 0),
  );
  return { palette, suite: ecrireSerie(suite) };
}

function parFrequence<T>(valeurs: readonly T[]): readonly T[] {
  const nombres = new Map<string, { readonly valeur: T; nombre: number }>();
  for (const valeur of valeurs) {
    const connue = nombres.get(String(valeur)) ?? { valeur, nombre: 0 };
    connue.nombre++;
    nombres.set(String(valeur), connue);
  }
  return [...nombres.values()].sort((a, b) => b.nombre - a.nombre).map(({ valeur }) => valeur);
}

/** Gives each line its fact; lines that say the same share one value. */
export function lireColonne<T>(
  { palette, suite }: ColonneCodee<T>,
  contrats: readonly number[],
  lire: Relation<T> = telle,
): readonly T[] {
  const premieres: T[] = [];
  const dernieres: T[] = [];
  return lireSerie(suite).map((rang, ligne) => {
    const contrat = contrats[ligne] ?? 0;
    if (rang === 0) return dernieres[contrat] as T;
    const ecrite = palette[rang - 1] as T;
    const premiere = premieres[contrat];
    const valeur = premiere === undefined ? ecrite : lire(ecrite, premiere);
    if (contrat > 0 && premiere === undefined) premieres[contrat] = valeur;
    dernieres[contrat] = valeur;
    return valeur;
  });
}

/** One line across columns; a plain loop, since there are as many facts as lines times columns. */
export function lireLigne<T>(colonnes: readonly (readonly T[])[], ligne: number): readonly T[] {
  const faits: T[] = [];
  for (const colonne of colonnes) faits.push(colonne[ligne] as T);
  return faits;
}

/*
 * The themes of a fiche are among those of its contract, and its partners too: written as positions
 * in the list of the contract, they are small numbers that come back from one contract to the next.
 */
type Liste = readonly number[];

/** A list as positions in the first one of its contract; what is not in that one comes after it. */
export const situerListe: Relation<Liste> = (liste, premiere) =>
  liste.map((valeur) => {
    const rang = premiere.indexOf(valeur);
    return rang < 0 ? premiere.length + valeur : rang;
  });

/** Reads what `situerListe` wrote. */
export const lireListeSituee: Relation<Liste> = (situee, premiere) =>
  situee.map((rang) => premiere[rang] ?? rang - premiere.length);
