import type { Entree } from './entries.ts';

/** Identifier of the thing that contains an entry: `apt/2014/1-2` → `apt/2014`, `apt/2014` → `apt`. */
export const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** Last part of an identifier, which is its name in addresses. */
export const slugOfId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** Identifier of the territoire of any entry of `contrats/`. */
export const territoireOf = (id: string): string => id.split('/')[0] ?? id;

/** Entries grouped by what contains them. */
export function groupByParent<Facts>(
  entrees: readonly Entree<Facts>[],
): ReadonlyMap<string, readonly Entree<Facts>[]> {
  return Map.groupBy(entrees, ({ id }) => parentOf(id));
}

/** Path of a file that stands beside another one. */
export const besideOf = (fichier: string, nom: string): string => `${parentOf(fichier)}/${nom}`;
