import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: a build that is stopped leaves no half-written reading. */
export function writeAtomically(chemin: string, contenu: string | Uint8Array): void {
  mkdirSync(path.dirname(chemin), { recursive: true });
  const provisoire = `${chemin}.${String(process.pid)}.tmp`;
  writeFileSync(provisoire, contenu);
  renameSync(provisoire, chemin);
}
