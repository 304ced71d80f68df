import type { Table } from '../table.ts';

/** All that a search needs and the page does not; loaded when a first search is likely. */
export async function chargerRepondeur(table: Table, site: string) {
  const { Sources, preparerDebut, preparerTout } = await import('./repondeur.ts');
  return { sources: new Sources(table, site), preparerDebut, preparerTout };
}

/** What answers, and shows the answer. */
export type Repondeur = Awaited<ReturnType<typeof chargerRepondeur>>;
