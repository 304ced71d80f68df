import type { DocumentLu, PageLue } from '../document.types.ts';
import type { CodeRefus } from '../refus.ts';

/** Raise it when the same file would now be read differently: cached readings are done again. */
export const VERSION_LECTEUR = 1;

/** Raise it when a scanned page would now be read differently: OCR is done again, at a hundred times the cost. */
export const VERSION_OCR = 1;

/** What is asked of the process that reads one file. */
export interface DemandeLecture {
  readonly chemin: string;
  /** Media type told by the bytes. */
  readonly type: string;
  /** False: pages without text are left unread. */
  readonly ocr: boolean;
  /** Pages read by OCR before, by a person's patience: never read again. */
  readonly pagesConnues: readonly PageLue[];
}

/** How far a reading is: told to whoever waits. */
export interface AvancementLecture {
  readonly etape: 'texte' | 'ocr';
  readonly page: number;
  /** Pages done in this step, and to do. */
  readonly faites: number;
  readonly total: number;
}

/** What reading gives; the hash and the size are measured by whoever asked. */
export interface Lecture {
  readonly document: Omit<DocumentLu, 'sha256' | 'octets' | 'type'>;
  /** Picture of the first page, WebP. */
  readonly couverture?: Uint8Array | undefined;
}

/** What the process that reads says. */
export type MessageLecture =
  | { readonly genre: 'avancement'; readonly avancement: AvancementLecture }
  | { readonly genre: 'lecture'; readonly lecture: Lecture }
  | { readonly genre: 'refus'; readonly code: CodeRefus; readonly detail: string | undefined };
