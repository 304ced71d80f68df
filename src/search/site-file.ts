import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file of the site, with the folders that lead to it. */
export async function writeSiteFile(site: string, chemin: string, texte: string): Promise<void> {
  const fichier = join(site, chemin);
  await mkdir(dirname(fichier), { recursive: true });
  await writeFile(fichier, texte);
}
