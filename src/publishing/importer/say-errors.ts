import { quote } from '#catalogue/describe-value.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import { cellName } from '../tableur/cell-reference.ts';

/** The errors of a spreadsheet, in its own words: where, what was read, why, how to mend it, an example. */
export const sayErrors = (erreurs: readonly ErreurTableur[]): string =>
  [...Map.groupBy(erreurs, ({ feuille }) => feuille)]
    .map(([feuille, siennes]) => [`Feuille « ${feuille} »`, ...siennes.map(sayError)].join('\n\n'))
    .join('\n\n');

function sayError({ ligne, rang, colonne, valeur, pourquoi, remede, exemple }: ErreurTableur): string {
  const lieu = [ligne !== undefined && `ligne ${ligne}`, colonne !== undefined && `colonne « ${colonne} »`].filter(Boolean).join(', ');
  const cellule = ligne !== undefined && rang !== undefined ? ` (${cellName(ligne, rang)})` : '';
  return [
    `  ${lieu === '' ? 'Toute la feuille' : capital(lieu)}${cellule}`,
    ...(valeur === '' ? [] : [`    Lu       : ${quote(valeur)}`]),
    `    Pourquoi : ${pourquoi}`,
    `    À faire  : ${remede}`,
    ...(exemple === undefined ? [] : [`    Exemple  : ${exemple}`]),
  ].join('\n');
}

const capital = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

/** « 5 erreurs », « 1 erreur ». */
export const countErrors = (nombre: number): string => `${nombre} ${nombre > 1 ? 'erreurs' : 'erreur'}`;
