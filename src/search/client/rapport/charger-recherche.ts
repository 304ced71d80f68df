import type { Etat } from '../../etat.ts';
import { isVide } from '../../texte/requete.ts';
import type { Comprehension } from '../comprendre.ts';
import { chargerTable } from '../moteur.ts';
import { chargerDocuments, repondreDocuments } from '../repondre-documents.ts';
import { repondre } from '../repondre.ts';
import { chargerRessources } from '../ressources.ts';
import type { Recherche } from './rapport.types.ts';

/** Runs a whole search, as the search page does; `site` is the root of the site. */
export async function chargerRecherche(etat: Etat, site: string): Promise<Recherche> {
  const table = await chargerTable(site);
  const reponse = await repondre(etat, await chargerRessources(site, table));
  const documents =
    table.etendue.documents > 0 && !isVide(reponse.requete)
      ? await chercherDocuments(etat, reponse.comprehension, site)
      : undefined;
  return { etat, table, reponse, documents };
}

async function chercherDocuments(
  etat: Etat,
  comprehension: Comprehension,
  site: string,
): Promise<Recherche['documents']> {
  try {
    return await repondreDocuments(comprehension, etat, await chargerDocuments(site));
  } catch {
    return 'panne';
  }
}
