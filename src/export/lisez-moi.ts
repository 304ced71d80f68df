import type { Catalogue } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { attribution } from './json.ts';
import { TABLES } from './tables.ts';
import { ECRITURES } from './tables/dictionnaire.table.ts';

/** What a person who only has the CSV files needs: whose they are, of which date, how to read them. */
export function lisezMoi(catalogue: Catalogue): string {
  const { producteur, date, licence, source } = attribution(catalogue);
  return [
    `${producteur} : données`,
    '',
    `Mise à jour : ${date}`,
    `Licence : ${licence.nom} (${licence.url}). Citez « ${producteur} » et la date de mise à jour.`,
    `Page des données : ${source}`,
    '',
    'Tables (chacune en .csv et en .json, avec les mêmes lignes)',
    ...TABLES.map(
      ({ nom, description }) =>
        `- ${nom} : ${description} ${adresseAbsolue(adresse.donnees(`${nom}.csv`))}`,
    ),
    '',
    'Lire les CSV : UTF-8, point-virgule entre les colonnes. Une case vide veut dire : non connu.',
    ...Object.entries(ECRITURES).map(([type, ecriture]) => `- ${type} : ${ecriture}`),
    '',
    'Les contrats fictifs montrés pour l’exemple ne sont pas dans ces fichiers.',
    '',
  ].join('\n');
}
