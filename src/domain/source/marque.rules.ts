/** Source marks of a text: `[s1]` or `[s1, s3]` after a sentence. */
export interface MarqueSource {
  readonly ids: readonly string[];
  /** Where the mark starts in the text. */
  readonly position: number;
  /** The mark as written, brackets included. */
  readonly texte: string;
}

const MARQUE = /\[(s\d+(?:\s*,\s*s\d+)*)\]/g;

/** Every source mark of a text, in order. */
export const marquesDe = (texte: string): MarqueSource[] =>
  [...texte.matchAll(MARQUE)].map((trouvee) => ({
    ids: (trouvee[1] ?? '').split(',').map((id) => id.trim()),
    position: trouvee.index,
    texte: trouvee[0],
  }));
