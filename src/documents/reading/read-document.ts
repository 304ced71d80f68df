import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentLu, PageLue } from '../document.types.ts';
import { typeOfBytes } from '../media-types.ts';
import { DocumentRefuse } from '../refus.ts';
import type { CacheLectures } from './build-cache.ts';
import { ocrPagesOf, readLecture, writeLecture } from './lecture-beside.ts';
import { openLecteur, type Lecteur } from './run-reading.ts';
import type { AvancementLecture } from './reading.types.ts';

/** How to read: where readings are kept, and who is told how far they are. */
export interface OptionsLecture {
  readonly cache: CacheLectures;
  /** False: pages without text stay unread, and nothing is kept. Default: true. */
  readonly ocr?: boolean;
  /** False: what the OCR reads is not written beside the file. Default: true. */
  readonly garder?: boolean;
  readonly report?: (fichier: string, avancement: AvancementLecture) => void;
  /** The process that reads; one is started for this file alone when none is given. */
  readonly run?: Lecteur['run'];
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads a hosted file: from the cache, with the help of what OCR read before, or anew.
 * @param chemin a plain file, already checked to be inside the content
 * @throws DocumentRefuse when it must not be published
 */
export async function readDocument(chemin: string, options: OptionsLecture): Promise<DocumentLu> {
  const { cache, ocr = true, garder = true } = options;
  const octets = readFileSync(chemin);
  const sha256 = createHash('sha256').update(octets).digest('hex');
  const connues = readLecture(chemin, sha256);
  const gardee = cache.get(sha256);
  if (gardee instanceof DocumentRefuse) throw gardee;
  const document = gardee
    ? withPages(gardee, connues ?? [])
    : await readAnew(chemin, octets, sha256, connues, options);
  const scannees = ocrPagesOf(document);
  if (ocr && garder && !connues && scannees.length > 0) writeLecture(chemin, sha256, scannees);
  return document;
}

/** Pages of a document already read, from the cache and from beside its file. */
export function keptPages(
  chemin: string,
  sha256: string,
  cache: CacheLectures,
): readonly PageLue[] {
  const gardee = cache.get(sha256);
  if (!gardee || gardee instanceof DocumentRefuse) return [];
  return withPages(gardee, readLecture(chemin, sha256) ?? []).pages;
}

async function readAnew(
  chemin: string,
  octets: Buffer,
  sha256: string,
  pagesConnues: readonly PageLue[] = [],
  { cache, ocr = true, report, run = runAlone }: OptionsLecture,
): Promise<DocumentLu> {
  try {
    const type = acceptedType(octets, chemin);
    const lecture = await run({ chemin, type, ocr, pagesConnues }, (avancement) =>
      report?.(path.basename(chemin), avancement),
    );
    const document = { sha256, octets: octets.length, type, ...lecture.document };
    if (ocr) cache.put(document, lecture.couverture);
    return document;
  } catch (erreur) {
    if (erreur instanceof DocumentRefuse) cache.putRefus(sha256, erreur);
    throw erreur;
  }
}

const runAlone: Lecteur['run'] = async (...demande) => {
  const lecteur = openLecteur();
  try {
    return await lecteur.run(...demande);
  } finally {
    lecteur.close();
  }
};

function acceptedType(octets: Buffer, chemin: string): string {
  if (octets.length === 0) throw new DocumentRefuse('vide');
  const type = typeOfBytes(octets, path.basename(chemin));
  if (type !== undefined) return type;
  throw new DocumentRefuse(
    octets.subarray(0, OLE.length).equals(OLE) ? 'ancien-format' : 'type-inconnu',
  );
}

/** A reading kept by the build, with the pages kept beside the file: those may have been corrected by hand. */
function withPages(document: DocumentLu, pages: readonly PageLue[]): DocumentLu {
  if (pages.length === 0) return document;
  const parNumero = new Map(pages.map((page) => [page.numero, page]));
  return { ...document, pages: document.pages.map((page) => parNumero.get(page.numero) ?? page) };
}
