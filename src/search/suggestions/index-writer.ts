import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BASE } from '#site/base.ts';
import {
  cheminFeuille,
  encoderFeuille,
  nomFeuille,
  SOMMAIRE,
  type Sommaire,
} from './fichiers-suggestions.ts';
import { partager } from './partager.ts';
import type { Suggestion } from './suggestion.types.ts';

/** Characters of one part, some 9 kB compressed: a sheet of communes may come with it, 15 kB in all. */
const POIDS_MAXIMUM = 36_000;

/** Writes the index of suggestions into a built site; gives the number of its parts. */
export async function writeSuggestions(
  suggestions: readonly Suggestion[],
  site: string,
): Promise<number> {
  const feuilles = partager(suggestions, {
    maximum: POIDS_MAXIMUM,
    poids: (suggestion) => encoderFeuille([suggestion], BASE).length,
  });
  const noms = (completes: boolean) =>
    feuilles.filter(({ complete }) => complete === completes).map(({ cles }) => nomFeuille(cles));
  const sommaire: Sommaire = { completes: noms(true), amorces: noms(false) };
  await mkdir(join(site, dirname(SOMMAIRE)), { recursive: true });
  await Promise.all([
    writeFile(join(site, SOMMAIRE), JSON.stringify(sommaire)),
    ...feuilles.map(({ cles, suggestions: liste }) =>
      writeFile(join(site, cheminFeuille(nomFeuille(cles))), encoderFeuille(liste, BASE)),
    ),
  ]);
  return feuilles.length;
}
