import type { CategorieDonnee } from '#domain/annexe/annexe.schema.ts';

export type { CategorieDonnee };

/** One place of a document that may tell something of a person. */
export interface DonneePersonnelle {
  readonly categorie: CategorieDonnee;
  /** Page, from 1. */
  readonly page: number;
  /** Block of the page, from 0, and place in its text; a page of signatures is found as a whole (block −1). */
  readonly bloc: number;
  readonly debut: number;
  readonly fin: number;
  /** What was found, mostly hidden: enough to find it again, too little to spread it. */
  readonly extrait: string;
}
