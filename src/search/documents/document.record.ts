import {
  type Annexe,
  type Catalogue,
  contratsPublies,
  type DocumentAnnexe,
} from '#catalogue/model.ts';
import type { PageLue } from '#documents/document.types.ts';
import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import { adresse } from '#site/addresses.ts';
import { lienFichier, lienPagePdf } from '#site/annexe/faits.ts';
import { T } from '#site/strings/index.ts';
import type { Enregistrement } from '../record.types.ts';
import { nomsTerritoire, valeursTermes } from '../records/commun.ts';
import { recordAnnexe } from '../records/contenu-contrat.record.ts';

/** One page of a document, as the search finds it. */
export interface PageCherchee {
  readonly numero: number;
  /** True when its text was recognised with doubts. */
  readonly aVerifier: boolean;
  readonly enregistrement: Enregistrement;
  /** Words whose hyphen may be a mere word break, joined: searched, never shown. */
  readonly formesJointes: readonly string[];
}

/** A hosted document, as the search lists it. */
export interface DocumentCherche {
  /** What filters and results say of it; its address is that of its annexe. */
  readonly enregistrement: Enregistrement;
  /** Part it plays in the contract: `Diagnostic`. */
  readonly genre: string;
  /** Address of the file when it is a PDF that is offered: other files have no address for a page. */
  readonly pdf: string | undefined;
  /** What its parts are called: `page`, `feuille`. */
  readonly unite: string;
  /** Pages that could not be read: a search may have missed them. */
  readonly illisibles: number;
  /** Its pages that have something to find. */
  readonly lirePages: () => readonly PageCherchee[];
}

/** With fewer words, a page holds a title or a number: it would be found before what it announces. */
const MOTS_MINIMUM = 5;

/** Every document hosted with its text, in the order of contracts. */
export const recordsDocuments = (catalogue: Catalogue): readonly DocumentCherche[] =>
  contratsPublies(catalogue)
    .flatMap(({ annexes }) => annexes)
    .flatMap((annexe) => (annexe.document ? [recordDocument(annexe, annexe.document)] : []));

function recordDocument(annexe: Annexe, document: DocumentAnnexe): DocumentCherche {
  const { facts, contrat } = annexe;
  const genre = LIBELLES_TYPE_ANNEXE[facts.type];
  const enregistrement = {
    ...recordAnnexe(annexe),
    themes: valeursTermes(contrat.themes),
    publics: valeursTermes(contrat.publics),
  };
  const motsCles = [genre, ...nomsTerritoire(contrat.territoire)];
  return {
    enregistrement,
    genre,
    pdf: lienPagePdf(annexe, 1) && lienFichier(annexe),
    unite: T.annexe.unites[document.unite].un,
    illisibles: document.lisibilite.illisibles.length,
    lirePages: () =>
      document
        .lirePages()
        .filter(isTrouvable)
        .map(({ numero, bande, blocs, formesJointes = [] }) => ({
          numero,
          aVerifier: bande === 'a-verifier',
          enregistrement: {
            ...enregistrement,
            url: adresse.pageAnnexe(annexe, numero),
            resume: undefined,
            corps: blocs.map(({ texte }) => texte),
            motsCles,
          },
          formesJointes,
        })),
  };
}

const isTrouvable = ({ bande, mots }: PageLue): boolean =>
  bande !== 'illisible' && mots >= MOTS_MINIMUM;
