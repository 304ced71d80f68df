import type { Etat } from '../../etat.ts';
import type { Donnees } from '../moteur.ts';
import type { ReponseDocuments, ReponsePage } from '../reponse.types.ts';

/** What the page asks of the worker, in order: it opens the search before anything else. */
export interface Demandes {
  /** Loads what a first search needs; tables are given as they are written in the site. */
  readonly ouvrir: { readonly racine: string; readonly table: string };
  readonly repondre: Etat;
  /** Opens the documents; their table is given as it is written in the site. */
  readonly ouvrirDocuments: string;
  readonly repondreDocuments: Etat;
  /** Text of a record, by its rank in the table. */
  readonly lire: number;
  /** Text of a page of a document, by its rank among all pages. */
  readonly lirePage: number;
}

/** What the worker answers. */
export interface Reponses {
  readonly ouvrir: true;
  readonly repondre: ReponseTransmise;
  readonly ouvrirDocuments: true;
  readonly repondreDocuments: DocumentsTransmis;
  readonly lire: Donnees;
  readonly lirePage: Donnees;
}

export type Demande = keyof Demandes;

/** Something that answers what the page asks: a worker, or the page itself when it can have none. */
export type Canal = <D extends Demande>(demande: D, objet: Demandes[D]) => Promise<Reponses[D]>;

/** An answer whose results are ranks in the table, which both sides have: copying them costs nothing. */
export interface ReponseTransmise extends Omit<ReponsePage, 'resultats' | 'table'> {
  readonly rangs: Uint32Array<ArrayBuffer>;
  /** Ranks in `NIVEAUX`. */
  readonly niveaux: Uint8Array<ArrayBuffer>;
  readonly scores: Float32Array<ArrayBuffer>;
}

/** The same for documents: for each, its rank in the table, its number of pages, their ranks in it. */
export interface DocumentsTransmis extends Omit<ReponseDocuments, 'table' | 'documents'> {
  readonly suite: Uint32Array<ArrayBuffer>;
  /** Level of each page, in the same order; ranks in `NIVEAUX`. */
  readonly niveaux: Uint8Array<ArrayBuffer>;
}

/** A question as it is posted; its number comes back with the answer. */
export interface MessageDemande<D extends Demande = Demande> {
  readonly numero: number;
  readonly demande: D;
  readonly objet: Demandes[D];
}

/** The answer as it is posted. */
export type MessageReponse =
  | { readonly numero: number; readonly reponse: Reponses[Demande] }
  | { readonly numero: number; readonly erreur: string };
