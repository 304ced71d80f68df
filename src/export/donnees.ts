import type { Catalogue } from '#catalogue/model.ts';
import { adresse } from '#site/addresses.ts';
import { toCsv } from './csv.ts';
import { tableToJson } from './json.ts';
import type { ColonneDecrite } from './table.ts';
import { TABLES } from './tables.ts';

/** A file to download, with its size before the click. */
export interface FichierPublie {
  readonly href: string;
  readonly octets: number;
}

/** What `/donnees/` says of a table. */
export interface TablePubliee {
  readonly nom: string;
  readonly titre: string;
  readonly description: string;
  /** Number of rows. */
  readonly lignes: number;
  readonly colonnes: readonly ColonneDecrite[];
  readonly csv: FichierPublie;
  readonly json: FichierPublie;
}

const fichier = (nom: string, contenu: string): FichierPublie => ({
  href: adresse.donnees(nom),
  octets: new TextEncoder().encode(contenu).length,
});

/** Every table with its two files, measured on the very text that is published; the dictionary is last. */
export const listTables = (catalogue: Catalogue): readonly TablePubliee[] =>
  TABLES.map((table) => ({
    nom: table.nom,
    titre: table.titre,
    description: table.description,
    lignes: table.lignes(catalogue).length,
    colonnes: table.colonnes,
    csv: fichier(`${table.nom}.csv`, toCsv(table, catalogue)),
    json: fichier(`${table.nom}.json`, tableToJson(table, catalogue)),
  }));
