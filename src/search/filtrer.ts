import type { Selection } from './etat.ts';
import type { Ligne, Table } from './table.types.ts';

/** A filter in use: its position, and for each of its values 1 when it is chosen. */
interface Choix {
  readonly facette: number;
  readonly voulues: Uint8Array;
}

const lireChoix = ({ facettes }: Pick<Table, 'facettes'>, selection: Selection): readonly Choix[] =>
  facettes.flatMap(({ cle, valeurs }, facette) => {
    const ids = selection[cle];
    return ids
      ? [{ facette, voulues: Uint8Array.from(valeurs, ({ id }) => Number(ids.includes(id))) }]
      : [];
  });

/** A line satisfies every filter. */
const AUCUN = -1;
/** Two filters or more are not satisfied. */
const PLUSIEURS = -2;

/** Position of the only filter that a line does not satisfy, `AUCUN` or `PLUSIEURS`. */
function refus({ valeurs }: Ligne, choix: readonly Choix[]): number {
  let refuse = AUCUN;
  for (const { facette, voulues } of choix) {
    if (valeurs[facette]?.some((valeur) => voulues[valeur] === 1)) continue;
    if (refuse !== AUCUN) return PLUSIEURS;
    refuse = facette;
  }
  return refuse;
}

/** Keeps what satisfies every filter: one of the values chosen in each. */
export function filtrer<T>(
  table: Pick<Table, 'facettes'>,
  elements: readonly T[],
  selection: Selection,
  ligneDe: (element: T) => Ligne,
): T[] {
  const choix = lireChoix(table, selection);
  if (choix.length === 0) return [...elements];
  return elements.filter((element) => refus(ligneDe(element), choix) === AUCUN);
}

/**
 * How many lines each value would show: the filter's own choice is set aside, the others hold.
 * So a count beside a box is what ticking it alone in its filter gives.
 */
export function compterValeurs(
  table: Pick<Table, 'facettes'>,
  lignes: readonly Ligne[],
  selection: Selection,
): readonly (readonly number[])[] {
  const choix = lireChoix(table, selection);
  const comptes = table.facettes.map(({ valeurs }) => valeurs.map(() => 0));
  for (const ligne of lignes) {
    const refuse = choix.length === 0 ? AUCUN : refus(ligne, choix);
    if (refuse !== PLUSIEURS) ajouter(comptes, ligne, refuse);
  }
  return comptes;
}

/** Counts a line in every filter, or in the only one that it does not satisfy. */
function ajouter(comptes: readonly number[][], { valeurs }: Ligne, seule: number): void {
  for (let facette = 0; facette < comptes.length; facette++) {
    if (seule !== AUCUN && seule !== facette) continue;
    const compte = comptes[facette] ?? [];
    for (const valeur of valeurs[facette] ?? []) compte[valeur] = (compte[valeur] ?? 0) + 1;
  }
}

/** What taking a whole filter away would give. */
export interface SansFiltre {
  /** Key of the filter. */
  readonly cle: string;
  readonly nombre: number;
}

/** For each filter in use, how many lines there would be without it, the other filters holding. */
export function compterSansChaque(
  table: Pick<Table, 'facettes'>,
  lignes: readonly Ligne[],
  selection: Selection,
): readonly SansFiltre[] {
  const choix = lireChoix(table, selection);
  if (choix.length === 0) return [];
  const refuses = lignes.map((ligne) => refus(ligne, choix));
  return choix.map(({ facette }) => ({
    cle: table.facettes[facette]?.cle ?? '',
    nombre: refuses.filter((refuse) => refuse === AUCUN || refuse === facette).length,
  }));
}

/** The same counts for two kinds of results: records and pages of documents. */
export const ajouterSansChaque = (
  uns: readonly SansFiltre[],
  autres: readonly SansFiltre[],
): readonly SansFiltre[] =>
  uns.map(({ cle, nombre }) => ({
    cle,
    nombre: nombre + (autres.find((autre) => autre.cle === cle)?.nombre ?? 0),
  }));

/** Counts of a table, with those of another that has some of the same values. */
export const ajouterComptes = (
  table: Pick<Table, 'facettes'>,
  comptes: readonly (readonly number[])[],
  autre: Pick<Table, 'facettes'>,
  comptesAutre: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  table.facettes.map(({ cle, valeurs }, facette) => {
    const rang = autre.facettes.findIndex((candidate) => candidate.cle === cle);
    const ajouts = new Map(
      autre.facettes[rang]?.valeurs.map(({ id }, i) => [id, comptesAutre[rang]?.[i] ?? 0]),
    );
    return valeurs.map(({ id }, i) => (comptes[facette]?.[i] ?? 0) + (ajouts.get(id) ?? 0));
  });
