/** Kinds of personal data that a document should not publish unawares. */
export const CATEGORIES_DONNEES = {
  courriel: 'Adresse électronique d’une personne',
  telephone: 'Numéro de téléphone',
  nir: 'Numéro de sécurité sociale',
  adresse: 'Adresse postale d’une personne',
  signature: 'Page de signatures',
} as const satisfies Record<string, string>;

export type CategorieDonnee = keyof typeof CATEGORIES_DONNEES;

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
