import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REDIRECTIONS } from '#search/communes/fichiers-communes.ts';
import type { Redirections } from '#site/communes/redirections.ts';
import type { SiteServi } from './hote.types.ts';

/** What a built site says of itself: what stands at its root, and where its communes lead. */
export type SiteConstruit = Pick<SiteServi, 'racine' | 'communes'>;

/** Extensions of compressed files, which hosts answer under the name of the file. */
const COMPRESSE = /\.(?:gz|br)$/;

/**
 * Reads the folder of a built site.
 * @returns undefined when no site was built there
 */
export function lireSite(dossier: string): SiteConstruit | undefined {
  if (!existsSync(path.join(dossier, 'index.html'))) return undefined;
  const table = path.join(dossier, REDIRECTIONS);
  return {
    racine: readdirSync(dossier, { withFileTypes: true })
      .filter(({ name }) => !/^[._]/.test(name) && !COMPRESSE.test(name))
      .map((entree) => (entree.isDirectory() ? `${entree.name}/` : entree.name))
      .sort(),
    communes: existsSync(table)
      ? (JSON.parse(readFileSync(table, 'utf8')) as Redirections)
      : undefined,
  };
}

/** Base folder for which a site was built, as its own table says it; undefined when it does not say. */
export const baseConstruite = ({ communes }: SiteConstruit): string | undefined =>
  Object.values(communes?.departements ?? {})
    .map(([liste]) => /^(\/.*?)territoires\//.exec(liste)?.[1])
    .find((base) => base !== undefined);
