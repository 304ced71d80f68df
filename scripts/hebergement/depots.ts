import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { DepotPortail, Depots } from './hote.types.ts';

/** Repositories on this machine, for a git host that will build from them. */
export interface DepotsTrouves {
  /** Folder of the repository that holds the content. */
  readonly racine: string;
  readonly contenu: Depots['contenu'];
  /** True when the content stands in the repository of the project. */
  readonly ensemble: boolean;
}

/** First line that git answers in a folder; undefined when it does not. */
function git(dossier: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', dossier, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** The repository that holds a content folder; undefined when none does. */
export function trouverDepots(contenu: string, projet: string): DepotsTrouves | undefined {
  const racine = git(contenu, 'rev-parse', '--show-toplevel');
  if (racine === undefined) return undefined;
  return {
    racine,
    contenu: path.relative(racine, contenu).split(path.sep).join('/') || '.',
    ensemble: git(projet, 'rev-parse', '--show-toplevel') === racine,
  };
}

const DEPOT = /^(?:https:\/\/[\w.-]+\/)?[\w.-]+(?:\/[\w.-]+)+$/;
const VERSION = /^[\w][\w./-]*$/;

/**
 * Reads a repository with its version: `organisation/portail@v1.2`, or its whole address.
 * @param hote address of the git host for a short name, for example `https://github.com/`
 * @returns undefined when it cannot be one; nothing of it may pass for a command
 */
export function lireDepot(ecrit: string, hote: string): DepotPortail | undefined {
  const coupe = ecrit.lastIndexOf('@');
  const [depot, version] =
    coupe < 0 ? [ecrit, 'main'] : [ecrit.slice(0, coupe), ecrit.slice(coupe + 1)];
  if (!DEPOT.test(depot) || !VERSION.test(version)) return undefined;
  const adresse = depot.startsWith('https://') ? depot : hote + depot;
  return { adresse: adresse.replace(/\.git$/, ''), version };
}

/** The project as this machine knows it: its repository, at the very version that runs now. */
export function depotDuProjet(projet: string): string | undefined {
  const origine = git(projet, 'remote', 'get-url', 'origin')
    ?.replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/\.git$/, '');
  const version = git(projet, 'rev-parse', 'HEAD');
  return origine?.startsWith('https://') && version ? `${origine}@${version}` : undefined;
}
