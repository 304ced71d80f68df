import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REDIRECTIONS } from '#search/communes/fichiers-communes.ts';
import type { Redirections } from '#site/communes/redirections.ts';
import type { SiteServi } from './hote.types.ts';

/** What a built site says of itself. */
export type SiteConstruit = Omit<SiteServi, 'dossier'>;

/** Extensions of compressed files, which hosts answer under the name of the file. */
const COMPRESSE = /\.(?:gz|br)$/;

/** The address of the site map holds the origin and the base folder for which the site was built. */
const PLAN = /^Sitemap: (https?:\/\/[^/\s]+)(\/(?:\S+\/)?)sitemap-index\.xml$/m;

/**
 * Reads the folder of a built site.
 * @returns undefined when no site was built there
 */
export function lireSite(dossier: string): SiteConstruit | undefined {
  const robots = path.join(dossier, 'robots.txt');
  const [, site, base] = existsSync(robots) ? (PLAN.exec(readFileSync(robots, 'utf8')) ?? []) : [];
  if (site === undefined || base === undefined) return undefined;
  const table = path.join(dossier, REDIRECTIONS);
  return {
    site,
    base,
    racine: readdirSync(dossier, { withFileTypes: true })
      .filter(({ name }) => !/^[._]/.test(name) && !COMPRESSE.test(name))
      .map((entree) => (entree.isDirectory() ? `${entree.name}/` : entree.name))
      .sort(),
    communes: existsSync(table)
      ? (JSON.parse(readFileSync(table, 'utf8')) as Redirections)
      : undefined,
  };
}
