import type { Etat } from '../etat.ts';
import type { Table } from '../table.ts';
import { isVide } from '../texte/requete.ts';
import { auBesoin } from './au-besoin.ts';
import { chargerDocuments, type FondsDocuments, repondreDocuments } from './repondre-documents.ts';
import { repondre } from './repondre.ts';
import type { ReponseDocuments } from './reponse.types.ts';
import { chargerRessources, type Ressources } from './ressources.ts';

/** An answer, with what was understood of the query: the documents are asked the same. */
export type Reponse = Awaited<ReturnType<typeof repondre>>;

/** Where answers come from; each part is loaded when it is first needed, and again if it failed. */
export class Sources {
  readonly table: Table;
  /** What a first search needs, documents apart. */
  readonly charger: () => Promise<Ressources>;
  readonly #documents: () => Promise<FondsDocuments>;

  constructor(table: Table, site: string) {
    this.table = table;
    this.charger = auBesoin(() => chargerRessources(site, table));
    this.#documents = auBesoin(() => chargerDocuments(site));
  }

  /** What answers a state of the page, documents apart. */
  async repondre(etat: Etat): Promise<Reponse> {
    return repondre(etat, await this.charger());
  }

  /** What the documents answer; undefined when there is none to search: they are searched by words only. */
  async repondreDocuments(
    { requete, comprehension }: Reponse,
    etat: Etat,
  ): Promise<ReponseDocuments | undefined> {
    return this.table.etendue.documents === 0 || isVide(requete)
      ? undefined
      : repondreDocuments(comprehension, etat, await this.#documents());
  }
}
