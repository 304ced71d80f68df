import type { Etat } from '../../etat.ts';
import { Sources } from '../sources.ts';
import { chargerTable } from '../table-du-site.ts';
import type { Recherche } from './rapport.types.ts';

/** Runs a whole search, as the search page does; `site` is the root of the site. */
export async function chargerRecherche(etat: Etat, site: string): Promise<Recherche> {
  const table = await chargerTable(site);
  const sources = new Sources(table, site);
  const reponse = await sources.repondre(etat);
  const documents = await sources.repondreDocuments(reponse, etat).catch(() => 'panne' as const);
  return { etat, table, reponse, documents };
}
