import type { Genre } from '../genre.types.ts';
import { decouper, reunir } from './decouper.ts';

/** Names of indicators in one cell, one a line. */
export const indicateursGenre: Genre = {
  lire: ({ texte }) => ({ valeur: decouper(texte, [';']).map((nom) => ({ nom })) }),
  ecrire: (valeur) => reunir((valeur as readonly { readonly nom: string }[]).map(({ nom }) => nom), [';']),
};
