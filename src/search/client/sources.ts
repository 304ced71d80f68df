import {
  decoderDocuments as decoderListe,
  type TableDocuments,
} from '../documents/documents-table.ts';
import type { Etat } from '../etat.ts';
import { FONDS } from '../index-files.ts';
import type { Table } from '../table.ts';
import { isVide } from '../texte/requete.ts';
import { accesReseau } from './acces.ts';
import { auBesoin } from './au-besoin.ts';
import { ouvrirCanal } from './ouvrier/canal.ts';
import type { Canal } from './ouvrier/messages.types.ts';
import { decoderDocuments, decoderReponse } from './ouvrier/transmettre.ts';
import type { ReponseDocuments, ReponsePage } from './reponse.types.ts';
import { lireTable } from './table-du-site.ts';

/** Where answers come from: a thread of its own. Each part is loaded when it is first needed, and again if it failed. */
export class Sources {
  readonly table: Table;
  /** What a first search needs, documents apart. */
  readonly charger: () => Promise<Canal>;
  readonly #documents: () => Promise<TableDocuments>;

  constructor(table: Table, site: string) {
    this.table = table;
    this.charger = auBesoin(async () =>
      ouvrirCanal({ racine: site, table: await lireTable(site) }),
    );
    this.#documents = auBesoin(async () => {
      const [canal, json] = await Promise.all([
        this.charger(),
        accesReseau.lire(site + FONDS.documents.table),
      ]);
      const liste = decoderListe(json);
      if (liste.table.version !== table.version)
        throw new Error('Documents of another index: the site changed meanwhile');
      await canal('ouvrirDocuments', json);
      return liste;
    });
  }

  /** What answers a state of the page, documents apart. */
  async repondre(etat: Etat): Promise<ReponsePage> {
    const canal = await this.charger();
    return decoderReponse(await canal('repondre', etat), this.table, (rang) => canal('lire', rang));
  }

  /** What the documents answer; undefined when there is none to search: they are searched by words only. */
  async repondreDocuments(
    { requete }: Pick<ReponsePage, 'requete'>,
    etat: Etat,
  ): Promise<ReponseDocuments | undefined> {
    if (this.table.etendue.documents === 0 || isVide(requete)) return undefined;
    const [canal, liste] = await Promise.all([this.charger(), this.#documents()]);
    return decoderDocuments(await canal('repondreDocuments', etat), liste, (rang) =>
      canal('lirePage', rang),
    );
  }
}
