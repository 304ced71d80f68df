import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Counts the pages of a built site and its weight. */
export function weigh(folder: string): { readonly pages: number; readonly megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: bytes / 1e6,
  };
}
