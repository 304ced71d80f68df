import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cheminCommune, REDIRECTIONS } from '#search/communes/fichiers-communes.ts';
import { type Redirections, redirigerCommune } from '#site/communes/redirections.ts';
import type { Served } from './serve.ts';

const COMMUNE = /^communes\/(\d{5}|2[ab]\d{3})\/?$/i;

/** The table of a built site; read anew each time, since a build may replace it. */
function readTable(folder: string): Redirections | undefined {
  const file = path.join(folder, REDIRECTIONS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Redirections) : undefined;
}

/** Where an address that has no page leads; undefined when nothing is known of it. */
export function redirectionOf({ folder, base }: Served, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const code = COMMUNE.exec(pathname.slice(base.length))?.[1]?.toUpperCase();
  const table = code === undefined ? undefined : readTable(folder);
  return table && code !== undefined
    ? redirigerCommune(table, code, {
        racine: base,
        isEcrite: (autre) => existsSync(path.join(folder, cheminCommune(autre), 'index.html')),
      })
    : undefined;
}
