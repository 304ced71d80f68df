import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fiches } from './commune.types.ts';
import { encoderFeuille } from './feuille-codec.ts';
import { buildFeuilles } from './feuilles.ts';
import { cheminFeuille, CLES } from './fichiers-communes.ts';

/** Writes the index of communes into a built site; gives the number of its sheets. */
export async function writeCommunesIndex(france: Fiches, site: string): Promise<number> {
  const feuilles = buildFeuilles(france);
  await mkdir(join(site, CLES, '..'), { recursive: true });
  await writeFile(join(site, CLES), JSON.stringify([...feuilles.keys()].sort()));
  await Promise.all(
    [...feuilles].map(([cle, fiches]) =>
      writeFile(join(site, cheminFeuille(cle)), encoderFeuille(fiches)),
    ),
  );
  return feuilles.size;
}
