import { GENRES, type Suggestion } from './suggestion.types.ts';

/* Where the index of suggestions stands in the site, from its root, and how it is written. */

const DOSSIER = 'recherche/suggestions/';

/** Parts that exist. */
export const SOMMAIRE = `${DOSSIER}sommaire.json`;

/** Keys of one part; beyond three full words, what is left of the first three is short enough. */
export const CLES_MAXIMUM = 3;

/** The part of some keys, whatever their order. */
export const nomFeuille = (cles: readonly string[]): string => cles.toSorted().join('-');

/** One part of the index. */
export const cheminFeuille = (nom: string): string => `${DOSSIER}${nom}.json`;

/** Names of the parts: those that hold everything of their keys, and those that only hold a beginning. */
export interface Sommaire {
  readonly completes: readonly string[];
  readonly amorces: readonly string[];
}

/** Kind, text, address from the root of the site, precision, other names. */
type Ligne = readonly [genre: number, texte: string, href: string, ...reste: string[]];

/** A part as a file; addresses lose the root of the site. */
export const encoderFeuille = (suggestions: readonly Suggestion[], base: string): string =>
  JSON.stringify(
    suggestions.map(({ genre, texte, href, precision = '', noms = [] }): Ligne => {
      const reste = noms.length > 0 || precision !== '' ? [precision, ...noms] : [];
      return [GENRES.indexOf(genre), texte, href.slice(base.length), ...reste];
    }),
  );

/** The suggestions of a file. @param racine root of the site, with its last slash */
export const decoderFeuille = (texte: string, racine: string): readonly Suggestion[] =>
  (JSON.parse(texte) as readonly Ligne[]).flatMap(([rang, nom, href, precision, ...noms]) => {
    const genre = GENRES[rang];
    return genre === undefined
      ? []
      : [{ genre, texte: nom, href: racine + href, precision: precision || undefined, noms }];
  });
