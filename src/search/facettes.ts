import { STATUTS } from '#domain/contrat/statut.rules.ts';
import type { Enregistrement, Valeur } from './record.types.ts';
import { TYPES_ENREGISTREMENT, type TypeEnregistrement } from './type.labels.ts';

/** A filter of the search page: one declaration makes its address key, its title and its values. */
export interface Facette {
  /** Key in the address: `?region=bretagne`. */
  readonly cle: string;
  readonly titre: string;
  readonly valeurs: (enregistrement: Enregistrement) => readonly Valeur[];
  /** Order of the values; by name when absent. */
  readonly ordre?: readonly string[];
}

const type = (id: TypeEnregistrement): Valeur => ({
  id,
  libelle: TYPES_ENREGISTREMENT[id].plusieurs,
});

/** The filters, in the order in which they are shown. OR within one, AND across. */
export const FACETTES: readonly Facette[] = [
  {
    cle: 'type',
    titre: 'Type',
    valeurs: (e) => [type(e.type)],
    ordre: Object.keys(TYPES_ENREGISTREMENT),
  },
  {
    cle: 'statut',
    titre: 'État du contrat',
    valeurs: (e) => (e.statut ? [e.statut] : []),
    ordre: STATUTS,
  },
  { cle: 'theme', titre: 'Thème', valeurs: (e) => e.themes },
  { cle: 'region', titre: 'Région', valeurs: (e) => e.regions },
];
