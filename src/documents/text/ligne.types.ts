/** One line as a document gives it, with what tells a heading or a new paragraph. Lengths are in points. */
export interface Ligne {
  readonly texte: string;
  /** Size of its letters; 0 when it could not be told. */
  readonly taille: number;
  readonly gras: boolean;
  readonly gauche: number;
  readonly droite: number;
  /** Bottom of its first letter, counted from the bottom of the page upwards. */
  readonly base: number;
  /** Bottom of its last letter: elsewhere when a hyphen carried the line over to another column. */
  readonly baseFin: number;
}
