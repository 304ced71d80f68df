import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DocumentLu } from '../document.types.ts';
import { DocumentRefuse, REFUS, type CodeRefus } from '../refus.ts';
import { VERSION_LECTEUR, VERSION_OCR, type Lecture } from './reading.types.ts';
import { writeAtomically } from './write-atomically.ts';

/** What a reading gave, kept between two builds: a document and its picture, or a refusal. */
export interface CacheLectures {
  readonly get: (sha256: string) => DocumentLu | DocumentRefuse | undefined;
  readonly put: (document: DocumentLu, couverture: Lecture['couverture']) => void;
  readonly putRefus: (sha256: string, refus: DocumentRefuse) => void;
  /** Picture of the first page; undefined when the document has none. */
  readonly couverture: (sha256: string) => string | undefined;
}

/** Refusals that a less busy machine might not make. */
const PASSAGERS: ReadonlySet<CodeRefus> = new Set(['trop-lent', 'trop-de-memoire', 'inattendu']);

const enveloppe = z.union([
  z.object({ refus: z.enum(Object.keys(REFUS) as CodeRefus[]) }),
  // Written by this module alone, under a name that carries its version.
  z.object({
    document: z.custom<DocumentLu>((valeur) => typeof valeur === 'object' && valeur !== null),
  }),
]);

/** A cache in a folder; what it holds is named by the hash of the file and the version of the reader. */
export function openCache(dossier: string): CacheLectures {
  const base = (sha256: string) =>
    path.join(dossier, `${sha256}-${String(VERSION_LECTEUR)}.${String(VERSION_OCR)}`);
  const image = (sha256: string) => `${base(sha256)}.webp`;
  return {
    get: (sha256) => {
      const fichier = `${base(sha256)}.json`;
      if (!existsSync(fichier)) return undefined;
      const { success, data } = enveloppe.safeParse(JSON.parse(readFileSync(fichier, 'utf8')));
      if (!success) return undefined;
      return 'refus' in data ? new DocumentRefuse(data.refus) : data.document;
    },
    put: (document, couverture) => {
      if (couverture) writeAtomically(image(document.sha256), couverture);
      writeAtomically(`${base(document.sha256)}.json`, `${JSON.stringify({ document })}\n`);
    },
    putRefus: (sha256, { code }) => {
      if (!PASSAGERS.has(code))
        writeAtomically(`${base(sha256)}.json`, `${JSON.stringify({ refus: code })}\n`);
    },
    couverture: (sha256) => (existsSync(image(sha256)) ? image(sha256) : undefined),
  };
}
