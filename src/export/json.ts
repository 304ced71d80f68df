import type { Catalogue } from '#catalogue/model.ts';
import { adresse, adresseAbsolue, PAGES } from '#site/addresses.ts';
import type { TableDecrite } from './table.ts';

/** Licence of all published data. */
export const LICENCE = {
  nom: 'Licence Ouverte 2.0',
  identifiant: 'etalab-2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

/** What every data file says of itself: whom to name, under which licence, of which date. */
export const attribution = ({ portail, today }: Pick<Catalogue, 'portail' | 'today'>) => ({
  licence: LICENCE,
  producteur: portail.nom,
  date: today,
  source: adresseAbsolue(PAGES.donnees),
});

/** A published document as text, readable by a person too. */
export const toJson = (document: object): string => `${JSON.stringify(document, null, 1)}\n`;

/** A table as JSON, one row a line: the rows and columns of its CSV, with real numbers, booleans and lists. */
export function tableToJson(table: TableDecrite, catalogue: Catalogue): string {
  const meta = {
    titre: table.titre,
    description: table.description,
    ...attribution(catalogue),
    adresse: adresseAbsolue(adresse.donnees(`${table.nom}.json`)),
    colonnes: table.colonnes,
  };
  const lignes = table.lignes(catalogue).map((ligne) => JSON.stringify(ligne));
  return `{"meta": ${JSON.stringify(meta, null, 1)},\n"lignes": [\n${lignes.join(',\n')}\n]}\n`;
}
