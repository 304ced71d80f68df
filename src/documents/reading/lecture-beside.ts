import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DocumentLu, PageLue } from '../document.types.ts';
import { writeAtomically } from './write-atomically.ts';
import { VERSION_OCR } from './reading.types.ts';

/** End of the name of a file that keeps, beside an annexe, what the OCR read in it. */
export const SUFFIXE_LECTURE = '.lecture.json';

const OCTETS_MAX = 30 * 1024 * 1024;

const pageSchema = z.strictObject({
  numero: z.int().positive(),
  methode: z.enum(['ocr', 'texte', 'vide']),
  bande: z.enum(['bon', 'a-verifier', 'illisible']),
  confiance: z.number().min(0).max(100).optional(),
  mots: z.int().nonnegative(),
  formesJointes: z.array(z.string()).optional(),
  blocs: z.array(
    z.strictObject({ type: z.enum(['titre', 'paragraphe', 'liste']), texte: z.string() }),
  ),
});

const lectureSchema = z.strictObject({
  fichier: z.string(),
  sha256: z.string(),
  versionOcr: z.int(),
  pages: z.array(pageSchema),
});

/** `annexes/diagnostic.pdf` → `annexes/diagnostic.lecture.json`. */
export const lecturePathOf = (chemin: string): string => {
  const { dir, name } = path.parse(chemin);
  return path.join(dir, `${name}${SUFFIXE_LECTURE}`);
};

/**
 * Pages kept beside a file. Those of another file or of another version of the OCR are as if absent,
 * and so is anything that is not exactly such a file: the pages are then read again.
 */
export function readLecture(chemin: string, sha256: string): readonly PageLue[] | undefined {
  const voisin = lecturePathOf(chemin);
  if (!existsSync(voisin)) return undefined;
  const etat = lstatSync(voisin);
  if (!etat.isFile() || etat.size > OCTETS_MAX) return undefined;
  const { success, data } = lectureSchema.safeParse(parseJson(readFileSync(voisin, 'utf8')));
  return success && data.sha256 === sha256 && data.versionOcr === VERSION_OCR
    ? data.pages
    : undefined;
}

function parseJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** Pages of a document that were given to the OCR, whether or not its reading was kept. */
export const ocrPagesOf = ({ pages }: Pick<DocumentLu, 'pages'>): readonly PageLue[] =>
  pages.filter(({ confiance }) => confiance !== undefined);

/** Keeps what the OCR read beside the file; the same reading always gives the same bytes. */
export function writeLecture(chemin: string, sha256: string, pages: readonly PageLue[]): void {
  const lecture = {
    fichier: path.basename(chemin),
    sha256,
    versionOcr: VERSION_OCR,
    pages: pages.map(({ numero, methode, bande, confiance, mots, formesJointes, blocs }) => ({
      numero,
      methode,
      bande,
      confiance,
      mots,
      formesJointes,
      blocs,
    })),
  };
  writeAtomically(lecturePathOf(chemin), `${JSON.stringify(lecture, null, 2)}\n`);
}
