/** How the text of a page was obtained. */
export type MethodeLecture = 'texte' | 'ocr' | 'vide';

/** How far the text of a page can be trusted. */
export type BandeLecture = 'bon' | 'a-verifier' | 'illisible';

/** A heading, a paragraph or one item of a list; an item keeps its number, not its bullet. */
export interface Bloc {
  readonly type: 'titre' | 'paragraphe' | 'liste';
  readonly texte: string;
}

/** One page of a document, one sheet of a workbook, or the whole of a text without pages. */
export interface PageLue {
  /** From 1, in the order of the file. */
  readonly numero: number;
  /** Name of the sheet, for a workbook. */
  readonly nom?: string | undefined;
  readonly blocs: readonly Bloc[];
  readonly methode: MethodeLecture;
  readonly bande: BandeLecture;
  /** Mean confidence of the OCR, 0 to 100; absent when the page was not given to it. */
  readonly confiance?: number | undefined;
  readonly mots: number;
  /**
   * Words whose hyphen at the end of a line may be a mere word break (« promo-tion »), joined:
   * to be indexed too, never shown.
   */
  readonly formesJointes?: readonly string[] | undefined;
}

/** What readers call the parts of a document: only a PDF has real pages. */
export type UnitePage = 'page' | 'feuille' | 'texte';

/** Something a reader or the contributor should know about a document that was nevertheless read. */
export interface Avertissement {
  readonly code: CodeAvertissement;
  readonly pages: readonly number[];
}

/** Kinds of warning, told in French. */
export const AVERTISSEMENTS = {
  'peu-de-texte': 'Le document contient étonnamment peu de texte : le fichier est peut-être abîmé',
  'pages-non-lues': 'Des pages sans texte n’ont pas été lues, faute de reconnaissance optique',
  'texte-coupe': 'Des pages trop longues ont été coupées',
  'fichiers-joints': 'Le document contient des fichiers joints, qui ne sont pas lus',
} as const satisfies Record<string, string>;

export type CodeAvertissement = keyof typeof AVERTISSEMENTS;

/** What was measured of a hosted file and read in it: the same file always gives the same value. */
export interface DocumentLu {
  readonly sha256: string;
  readonly octets: number;
  /** Media type told by the bytes. */
  readonly type: string;
  readonly unite: UnitePage;
  readonly pages: readonly PageLue[];
  /** Title written in the file, when there is one. */
  readonly titre?: string | undefined;
  /** Language written in the file: `fr`, `fr-FR`… */
  readonly langue?: string | undefined;
  /** True when a PDF carries the tags that screen readers follow; undefined for other files. */
  readonly balise?: boolean | undefined;
  /** True when a PDF is encrypted by its owner, yet opens without password. */
  readonly chiffre: boolean;
  readonly avertissements: readonly Avertissement[];
}
