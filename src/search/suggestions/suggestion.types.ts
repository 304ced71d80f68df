/** Kinds of suggestion, in the order in which they are proposed when they answer equally well. */
export const GENRES = [
  'territoire',
  'theme',
  'public',
  'terme',
  'commune',
  'departement',
  'region',
  'organisation',
  'fiche',
] as const;

export type Genre = (typeof GENRES)[number];

/** Something that a few letters lead to: a page of the site, by its name. */
export interface Suggestion {
  readonly genre: Genre;
  readonly texte: string;
  readonly href: string;
  /** What tells it from others of that name: `CARA, contrat de 2022`. */
  readonly precision?: string | undefined;
  /** Other names that lead to it: acronyms, words that people type. */
  readonly noms?: readonly string[] | undefined;
}

/** True for a name that the reader sees, as the text of a suggestion or beside it. */
export const isVisible = (nom: string, { texte, precision }: Suggestion): boolean =>
  `${texte} ${precision ?? ''}`.includes(nom);

/** A suggestion that answers what is typed. */
export interface Trouvee {
  readonly suggestion: Suggestion;
  /** The name that answers: the suggestion's text or one of its other names. */
  readonly nom: string;
  /** The smaller, the better. */
  readonly rang: number;
}
