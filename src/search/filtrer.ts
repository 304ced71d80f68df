import type { Selection } from './etat.ts';
import type { Ligne, Table } from './table.ts';

/** For each filter, the chosen positions; undefined when nothing is chosen in it. */
type Choix = readonly (ReadonlySet<number> | undefined)[];

const lireChoix = ({ facettes }: Table, selection: Selection): Choix =>
  facettes.map(({ cle, valeurs }) => {
    const ids = selection[cle];
    return ids && new Set(ids.map((id) => valeurs.findIndex((valeur) => valeur.id === id)));
  });

const satisfait = (ligne: Ligne, choix: Choix, sauf?: number): boolean =>
  choix.every(
    (voulus, facette) =>
      facette === sauf ||
      !voulus ||
      (ligne.valeurs[facette] ?? []).some((valeur) => voulus.has(valeur)),
  );

/** Keeps what satisfies every filter: one of the values chosen in each. */
export function filtrer<T>(
  table: Table,
  elements: readonly T[],
  selection: Selection,
  ligneDe: (element: T) => Ligne,
): T[] {
  const choix = lireChoix(table, selection);
  return elements.filter((element) => satisfait(ligneDe(element), choix));
}

/**
 * How many lines each value would show: the filter's own choice is set aside, the others hold.
 * So a count beside a box is what ticking it alone in its filter gives.
 */
export function compterValeurs(
  table: Table,
  lignes: readonly Ligne[],
  selection: Selection,
): readonly (readonly number[])[] {
  const choix = lireChoix(table, selection);
  return table.facettes.map(({ valeurs }, facette) => {
    const comptes = valeurs.map(() => 0);
    for (const ligne of lignes) {
      if (!satisfait(ligne, choix, facette)) continue;
      for (const valeur of ligne.valeurs[facette] ?? [])
        comptes[valeur] = (comptes[valeur] ?? 0) + 1;
    }
    return comptes;
  });
}

/** Counts of a table, with those of another that has some of the same values. */
export const ajouterComptes = (
  table: Table,
  comptes: readonly (readonly number[])[],
  autre: Table,
  comptesAutre: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  table.facettes.map(({ cle, valeurs }, facette) => {
    const rang = autre.facettes.findIndex((candidate) => candidate.cle === cle);
    const ajouts = new Map(
      autre.facettes[rang]?.valeurs.map(({ id }, i) => [id, comptesAutre[rang]?.[i] ?? 0]),
    );
    return valeurs.map(({ id }, i) => (comptes[facette]?.[i] ?? 0) + (ajouts.get(id) ?? 0));
  });
