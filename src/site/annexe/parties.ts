import type { Annexe, DocumentAnnexe } from '#catalogue/model.ts';
import type { Bloc, PageLue } from '#documents/document.types.ts';
import { PAGES_PAR_PARTIE, partieDe } from '../addresses.ts';

/** Text on one page of the site, markup counted roughly: what keeps it under its weight. */
const CARACTERES_PAR_PARTIE = 110_000;

/** What the markup of a block costs beside its text. */
const BALISES_PAR_BLOC = 8;

/** A page of a document as it is shown among others: cut when it alone is too long. */
export interface PageMontree extends PageLue {
  readonly abregee: boolean;
}

/** Pages of a document, from one number to another, that one page of the site shows. */
export interface Partie {
  /** From 1. */
  readonly numero: number;
  readonly debut: number;
  readonly fin: number;
}

/** The parts of a document, in order. */
export const partiesDe = ({ nombrePages }: Pick<DocumentAnnexe, 'nombrePages'>): Partie[] =>
  Array.from({ length: partieDe(nombrePages) }, (_, rang) => ({
    numero: rang + 1,
    debut: rang * PAGES_PAR_PARTIE + 1,
    fin: Math.min((rang + 1) * PAGES_PAR_PARTIE, nombrePages),
  }));

let derniere: { document: DocumentAnnexe; pages: readonly PageLue[] } | undefined;

/** Pages of a document; those of the last one asked for are kept, since its parts are drawn in a row. */
export function pagesDe(document: DocumentAnnexe): readonly PageLue[] {
  if (derniere?.document !== document) derniere = { document, pages: document.lirePages() };
  return derniere.pages;
}

/** The text of one part, its longest pages cut so that the whole stays light. */
export const pagesDePartie = (document: DocumentAnnexe, { debut, fin }: Partie): PageMontree[] =>
  abreger(pagesDe(document).slice(debut - 1, fin));

/** Numbers of the pages that their part cuts: each has a page of the site for its whole text. */
export const pagesTropLongues = ({ document }: Pick<Annexe, 'document'>): number[] =>
  document
    ? partiesDe(document)
        .flatMap((partie) => pagesDePartie(document, partie))
        .flatMap(({ abregee, numero }) => (abregee ? [numero] : []))
    : [];

/** Shares the room of a part: short pages are whole, the others have the same length. */
export function abreger(pages: readonly PageLue[], place = CARACTERES_PAR_PARTIE): PageMontree[] {
  const limite = limiteCommune(pages.map(longueur), place);
  return pages.map((page) =>
    longueur(page) <= limite
      ? { ...page, abregee: false }
      : { ...page, blocs: debutDe(page.blocs, limite), abregee: true },
  );
}

const longueurBloc = ({ texte }: Bloc) => texte.length + BALISES_PAR_BLOC;
const longueur = ({ blocs }: PageLue) =>
  blocs.reduce((somme, bloc) => somme + longueurBloc(bloc), 0);

function limiteCommune(longueurs: readonly number[], place: number): number {
  let reste = place;
  const croissantes = longueurs.toSorted((a, b) => a - b);
  for (const [rang, longueurPage] of croissantes.entries()) {
    const part = reste / (croissantes.length - rang);
    if (longueurPage > part) return part;
    reste -= longueurPage;
  }
  return Infinity;
}

function debutDe(blocs: readonly Bloc[], limite: number): Bloc[] {
  const gardes: Bloc[] = [];
  let reste = limite;
  for (const bloc of blocs) {
    reste -= longueurBloc(bloc);
    if (reste < 0) {
      if (gardes.length === 0) gardes.push({ ...bloc, texte: couper(bloc.texte, limite) });
      break;
    }
    gardes.push(bloc);
  }
  return gardes;
}

const couper = (texte: string, limite: number): string =>
  `${texte.slice(0, limite).replace(/\s+\S*$/, '')}…`;
