import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');

/**
 * A content folder of its own, as a collectivité keeps it: one territoire of the repository, what
 * names the portal and its organisations, and nothing else.
 */
export function copyOneTerritoire(territoire: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portail-contenu-'));
  for (const part of ['portail.yaml', 'organisations.yaml', `contrats/${territoire}`]) {
    cpSync(path.join(CONTENT, part), path.join(folder, part), { recursive: true });
  }
  return folder;
}
