import type { Bloc, PageLue } from '../document.types.ts';
import { CARACTERES_MAX_PAGE } from '../pdf/pdf-lines.ts';
import { cleanCharacters, countWords } from '../text/characters.ts';

/** A page of an office file, and whether it had to be cut. */
export interface PageOffice {
  readonly page: PageLue;
  readonly coupe: boolean;
}

/** Cleans the blocks of a text or of a sheet; one page holds no more than one of a PDF. */
export function toPage(numero: number, bruts: readonly Bloc[], nom?: string): PageOffice {
  const blocs: Bloc[] = [];
  let longueur = 0;
  let coupe = false;
  for (const brut of bruts) {
    const texte = cleanCharacters(brut.texte);
    if (texte === '') continue;
    longueur += texte.length;
    coupe = longueur > CARACTERES_MAX_PAGE;
    if (coupe) break;
    blocs.push({ ...brut, texte });
  }
  const mots = blocs.reduce((somme, { texte }) => somme + countWords(texte), 0);
  const methode = mots === 0 ? 'vide' : 'texte';
  return {
    page: { numero, ...(nom === undefined ? {} : { nom }), blocs, methode, bande: 'bon', mots },
    coupe,
  };
}

/** Cuts a long text into pages of a readable length, since such files have none of their own. */
export function paginate(blocs: readonly Bloc[]): PageOffice[] {
  const pages: Bloc[][] = [[]];
  let longueur = 0;
  for (const bloc of blocs) {
    if (longueur + bloc.texte.length > CARACTERES_MAX_PAGE / 2 && longueur > 0) {
      pages.push([]);
      longueur = 0;
    }
    longueur += bloc.texte.length;
    pages.at(-1)?.push(bloc);
  }
  return pages.map((page, rang) => toPage(rang + 1, page));
}

/** A row of a table told in one line, its empty cells left out. */
export const rowText = (cellules: readonly string[]): string =>
  cellules
    .map(cleanCharacters)
    .filter((cellule) => cellule !== '')
    .join(' ; ');
