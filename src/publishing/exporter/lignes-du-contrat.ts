import type { FaitsEcrits, SorteFeuille } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import { LISTES_DE_FICHE } from '../colonnes/feuilles.ts';

/** What a contract holds that a spreadsheet can show. */
export interface ContratAEcrire {
  readonly axes: ReadonlyMap<string, FaitsEcrits>;
  readonly fiches: ReadonlyMap<string, FaitsEcrits>;
}

/** `1-2` before `1-10`, numbers before names. */
const ORDRE = new Intl.Collator('fr', { numeric: true });

const ranges = (faits: ReadonlyMap<string, FaitsEcrits>): readonly FaitsEcrits[] =>
  [...faits.values()].sort((a, b) => ORDRE.compare(a.nom, b.nom));

/** Rows of a sheet: one an axis, one a fiche, or one an element of a list of the fiches. */
export function lignesDe(sorte: SorteFeuille, { axes, fiches }: ContratAEcrire): readonly FaitsEcrits[] {
  if (sorte === 'axes') return ranges(axes);
  if (sorte === 'fiches') return ranges(fiches);
  return ranges(fiches).flatMap(({ nom, faits }) =>
    ((valueAt(faits, LISTES_DE_FICHE[sorte]) ?? []) as readonly Record<string, unknown>[]).map((element) => ({ nom, faits: element, corps: '' })),
  );
}
