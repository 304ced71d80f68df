import type { Annexe, DocumentAnnexe } from '#catalogue/model.ts';
import { adresse, partieDe } from '../addresses.ts';
import {
  pagesDe,
  pagesDePartie,
  type PageMontree,
  pagesTropLongues,
  type Partie,
  partiesDe,
} from './parties.ts';

/** One page of the site for a document: a part of it, or one of its pages alone when it is very long. */
export interface Ecran {
  /** What its address adds to that of the annexe: nothing, `2`, `page-12`. */
  readonly chemin: string | undefined;
  /** Undefined when no text of the document can be shown. */
  readonly partie: Partie | undefined;
  readonly entier: boolean;
}

/** The pages of the site that an annexe has. */
export function ecransDe(annexe: Annexe): Ecran[] {
  const { document } = annexe;
  if (!document) return [{ chemin: undefined, partie: undefined, entier: true }];
  const base = adresse.annexe(annexe);
  const chemin = (href: string) => href.slice(base.length).replace(/\/$/, '') || undefined;
  return [
    ...partiesDe(document).map((partie) => ({
      chemin: chemin(adresse.partieAnnexe(annexe, partie.numero)),
      partie,
      entier: false,
    })),
    ...pagesTropLongues(annexe).map((page) => ({
      chemin: chemin(adresse.pageEntiere(annexe, page)),
      partie: { numero: partieDe(page), debut: page, fin: page },
      entier: true,
    })),
  ];
}

/** The text that a page of the site shows. */
export const pagesDeLEcran = (
  document: DocumentAnnexe,
  partie: Partie,
  entier: boolean,
): PageMontree[] =>
  entier
    ? pagesDe(document)
        .slice(partie.debut - 1, partie.fin)
        .map((page) => ({ ...page, abregee: false }))
    : pagesDePartie(document, partie);
