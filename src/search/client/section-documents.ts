import type { Etat } from '../etat.ts';
import type { Comprehension } from './comprendre.ts';
import { champ } from './modele.ts';
import { preparerDocuments } from './montrer-documents.ts';
import {
  chargerDocuments,
  type FondsDocuments,
  repondreDocuments,
} from './repondre-documents.ts';
import type { ReponseDocuments } from './reponse.types.ts';

/** The part of the search page that answers with pages of documents, after the rest. */
export class SectionDocuments {
  readonly racine: HTMLElement;
  readonly site: string;
  fonds: Promise<FondsDocuments> | undefined;

  constructor(racine: HTMLElement, site: string) {
    this.racine = racine;
    this.site = site;
    champ(racine, 'vers-documents').addEventListener('click', (evenement) => {
      evenement.preventDefault();
      champ(racine, 'documents-titre').focus();
    });
  }

  /** Nothing is loaded before the first search by words. */
  charger(): Promise<FondsDocuments> {
    this.fonds ??= chargerDocuments(this.site).catch((erreur: unknown) => {
      this.fonds = undefined;
      throw erreur;
    });
    return this.fonds;
  }

  cacher(): void {
    champ(this.racine, 'documents').hidden = true;
    champ(this.racine, 'vers-documents').hidden = true;
  }

  /** Searches the documents; `afficher` shows them, with a way to them when they stand under other results. */
  async preparer(
    comprehension: Comprehension,
    etat: Etat,
  ): Promise<{
    readonly reponse: ReponseDocuments;
    readonly afficher: (suivent: boolean) => void;
  }> {
    const reponse = await repondreDocuments(comprehension, etat, await this.charger());
    const montrer = await preparerDocuments(this.racine, reponse, { q: etat.q, requete: comprehension.requete });
    const afficher = (suivent: boolean) => {
      montrer();
      champ(this.racine, 'vers-documents').hidden = !suivent || reponse.documents.length === 0;
    };
    return { reponse, afficher };
  }
}
