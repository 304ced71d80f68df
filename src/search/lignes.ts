import { empreinte } from './empreinte.ts';
import type { Ligne, Table } from './table.types.ts';

/**
 * Fingerprint of the engine's records in its order. The engine lists everything in the order in
 * which records were given to it: the table is written in that order, and needs no identifier.
 */
export const empreinteOrdre = (ids: readonly string[]): number => empreinte(ids.join());

/** What identifies a record in the engine. */
interface Reference {
  readonly id: string;
}

const connues = new WeakMap<readonly Reference[], ReadonlyMap<string, Ligne>>();

/**
 * Lines of a table by identifier of their record; `tout` is everything that the engine has, in its
 * order. Another index, or another order, is refused: facts would go to the wrong results.
 */
export function lignesParId(
  { lignes, ordre, version }: Table,
  tout: readonly Reference[],
): ReadonlyMap<string, Ligne> {
  const connue = connues.get(tout);
  if (connue) return connue;
  if (empreinteOrdre(tout.map(({ id }) => id)) !== ordre)
    throw new Error(`Search table ${version}: the engine answers for another index`);
  const parId = new Map(lignes.map((ligne, rang) => [tout[rang]?.id ?? '', ligne]));
  connues.set(tout, parId);
  return parId;
}
