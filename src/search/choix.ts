import { FACETTES } from './facettes.ts';
import type { Selection } from './etat.ts';
import type { Valeur } from './record.types.ts';
import type { Table } from './table.types.ts';

/** A filter in use, with its chosen values. */
export interface Choix {
  readonly cle: string;
  readonly titre: string;
  readonly valeurs: readonly Valeur[];
}

/** The filters in use, in their order; a value that the portal does not know goes by its identifier. */
export const choixDe = (
  { facettes }: Pick<Table, 'facettes'>,
  selection: Selection,
): readonly Choix[] =>
  facettes.flatMap(({ cle, titre, valeurs }) => {
    const choisies = (selection[cle] ?? []).map(
      (choisi) => valeurs.find(({ id }) => id === choisi) ?? { id: choisi, libelle: choisi },
    );
    return choisies.length > 0 ? [{ cle, titre, valeurs: choisies }] : [];
  });

/** The filters in use inside a sentence: `thème santé mentale, en Bretagne`; empty without filter. */
export const direFiltres = (table: Pick<Table, 'facettes'>, selection: Selection): string =>
  choixDe(table, selection)
    .map(({ cle, valeurs }) => {
      const libelles = valeurs.map(({ libelle }) => libelle);
      return FACETTES.find((facette) => facette.cle === cle)?.dire(libelles) ?? '';
    })
    .join(', ');
