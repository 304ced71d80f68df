import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { DocumentLu } from '#documents/document.types.ts';
import { openCache, type CacheLectures } from '#documents/reading/build-cache.ts';
import { readDocument, type OptionsLecture } from '#documents/reading/read-document.ts';
import { DocumentRefuse } from '#documents/refus.ts';

/** The annexes of the fictitious contract. */
export const ANNEXES = path.resolve(
  import.meta.dirname,
  '../../../content/contrats/val-d-exemple/2025/annexes',
);

/** A folder that disappears with the test. */
export function temporaryFolder(): string {
  const dossier = mkdtempSync(path.join(tmpdir(), 'documents-'));
  onTestFinished(() => {
    rmSync(dossier, { recursive: true, force: true });
  });
  return dossier;
}

/** A cache that begins empty. */
export const emptyCache = (): CacheLectures => openCache(path.join(temporaryFolder(), 'cache'));

/** Reads bytes as if they were a hosted file of this name. */
export function readBytes(
  nom: string,
  octets: Buffer,
  options: Partial<OptionsLecture> = {},
): Promise<DocumentLu> {
  const chemin = path.join(temporaryFolder(), nom);
  writeFileSync(chemin, octets);
  return readDocument(chemin, { cache: emptyCache(), ...options });
}

/** Code of the refusal of a file; the document itself when it was read. */
export const refusOf = (lecture: Promise<DocumentLu>): Promise<unknown> =>
  lecture.catch((erreur: unknown) => {
    if (erreur instanceof DocumentRefuse) return erreur.code;
    throw erreur;
  });

/** Text of one page, a block a line. */
export const textOf = ({ pages }: DocumentLu, numero = 1): string =>
  pages[numero - 1]?.blocs.map(({ texte }) => texte).join('\n') ?? '';
