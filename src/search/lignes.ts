import { empreinte } from './empreinte.ts';
import type { Ligne, Table } from './table.types.ts';

/**
 * Fingerprint of the engine's records in its order. The engine lists everything in the order in
 * which records were given to it: the table is written in that order, and needs no identifier.
 */
export const empreinteOrdre = (ids: readonly string[]): number => empreinte(ids.join());

/**
 * Lines of a table by identifier of their record; `ids` are those of everything that the engine has,
 * in its order. Another index, or another order, is refused: facts would go to the wrong results.
 */
export function lignesParId(
  { lignes, ordre, version }: Table,
  ids: readonly string[],
): ReadonlyMap<string, Ligne> {
  if (empreinteOrdre(ids) !== ordre)
    throw new Error(`Search table ${version}: the engine answers for another index`);
  return new Map(
    lignes.flatMap((ligne, rang) => {
      const id = ids[rang];
      return id === undefined ? [] : [[id, ligne] as const];
    }),
  );
}
