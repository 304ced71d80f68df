import { FACETTES } from './facettes.ts';
import { poidsEnregistrement } from './poids.ts';
import type { Enregistrement, Valeur } from './record.types.ts';
import { empreinteNom } from './texte/nom.ts';
import type { TypeEnregistrement } from './type.labels.ts';

/** What the client knows of every record before it asks the engine for its text. */
export interface Ligne {
  /** Identifier of the record in the engine. */
  readonly id: string;
  readonly type: TypeEnregistrement;
  readonly territoire: string;
  readonly contrat: string;
  /** 0 when unknown. */
  readonly annee: number;
  readonly exemple: boolean;
  /** What multiplies its score: see `poids.ts`. */
  readonly poids: number;
  /** Fingerprints of its names. */
  readonly noms: readonly number[];
  /** Positions of its values in each filter, in the order of `facettes`. */
  readonly valeurs: readonly (readonly number[])[];
}

/** A filter with all its values. */
export interface FacetteTable {
  readonly cle: string;
  readonly titre: string;
  readonly valeurs: readonly Valeur[];
}

/** Filters and listing facts of every record: counts are made from it, never by the engine. */
export interface Table {
  /** Changes with the index. */
  readonly version: string;
  /** True when pages of documents can be searched too. */
  readonly avecDocuments: boolean;
  readonly facettes: readonly FacetteTable[];
  readonly lignes: readonly Ligne[];
}

/** Builds the table; `identifiant` gives a record's identifier in the engine. */
export function buildTable(
  enregistrements: readonly Enregistrement[],
  identifiant: (enregistrement: Enregistrement) => string,
  version: string,
): Table {
  const facettes = FACETTES.map(({ cle, titre, valeurs, ordre }) => ({
    cle,
    titre,
    valeurs: valeursPresentes(enregistrements.flatMap(valeurs), ordre),
  }));
  const rangs = facettes.map(({ valeurs }) => new Map(valeurs.map(({ id }, rang) => [id, rang])));
  const lignes = enregistrements.map((enregistrement) => ({
    id: identifiant(enregistrement),
    type: enregistrement.type,
    territoire: enregistrement.territoire ?? '',
    contrat: enregistrement.contrat ?? '',
    annee: enregistrement.annee ?? 0,
    exemple: enregistrement.exemple,
    poids: poidsEnregistrement(enregistrement),
    noms: [...new Set((enregistrement.noms ?? [enregistrement.titre]).map(empreinteNom))],
    valeurs: FACETTES.map(({ valeurs }, facette) => [
      ...new Set(valeurs(enregistrement).flatMap(({ id }) => rangs[facette]?.get(id) ?? [])),
    ]),
  }));
  return { version, avecDocuments: false, facettes, lignes };
}

function valeursPresentes(
  valeurs: readonly Valeur[],
  ordre: readonly string[] = [],
): readonly Valeur[] {
  const uniques = [...new Map(valeurs.map((valeur) => [valeur.id, valeur])).values()];
  const rang = ({ id }: Valeur) => (ordre.includes(id) ? ordre.indexOf(id) : ordre.length);
  return uniques.sort((a, b) => rang(a) - rang(b) || a.libelle.localeCompare(b.libelle, 'fr'));
}
