/** Something wrong in a spreadsheet, told so that its author can mend it there. */
export interface ErreurTableur {
  readonly feuille: string;
  /** Row as the spreadsheet numbers it, from 1; undefined for the whole sheet. */
  readonly ligne: number | undefined;
  /** Rank of the column, from 0; undefined for the whole row. */
  readonly rang: number | undefined;
  /** Heading of the column as the person wrote it. */
  readonly colonne: string | undefined;
  /** What was read in the cell. */
  readonly valeur: string;
  readonly pourquoi: string;
  readonly remede: string;
  readonly exemple?: string | undefined;
}

/** What is wrong in one cell, before anyone knows where it stands. */
export type Probleme = Pick<ErreurTableur, 'pourquoi' | 'remede' | 'exemple'>;
