import type { Selection } from './etat.ts';
import type { Ligne, Table } from './table.types.ts';

/** For each filter, the chosen positions; undefined when nothing is chosen in it. */
type Choix = readonly (ReadonlySet<number> | undefined)[];

const lireChoix = ({ facettes }: Pick<Table, 'facettes'>, selection: Selection): Choix =>
  facettes.map(({ cle, valeurs }) => {
    const ids = selection[cle];
    return ids && new Set(ids.map((id) => valeurs.findIndex((valeur) => valeur.id === id)));
  });

/** The filters that a line does not satisfy are two at least. */
const PLUSIEURS = -2;
/** A line satisfies every filter. */
const AUCUN = -1;

/** Position of the only filter that a line does not satisfy, `AUCUN` or `PLUSIEURS`. */
function refus(ligne: Ligne, choix: Choix): number {
  let refuse = AUCUN;
  for (const [facette, voulus] of choix.entries()) {
    if (!voulus || (ligne.valeurs[facette] ?? []).some((valeur) => voulus.has(valeur))) continue;
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
    const refuse = refus(ligne, choix);
    if (refuse === PLUSIEURS) continue;
    for (const [facette, compte] of comptes.entries())
      if (refuse === AUCUN || refuse === facette)
        for (const valeur of ligne.valeurs[facette] ?? [])
          compte[valeur] = (compte[valeur] ?? 0) + 1;
  }
  return comptes;
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
  const refuses = lignes.map((ligne) => refus(ligne, choix));
  return table.facettes.flatMap(({ cle }, facette) =>
    choix[facette]
      ? [{ cle, nombre: refuses.filter((refuse) => refuse === AUCUN || refuse === facette).length }]
      : [],
  );
}

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
