import type { Redirections } from '#site/communes/redirections.ts';

/** A built site, and where it will be served. */
export interface SiteServi {
  /** Folder of the site on the machine that serves it. */
  readonly dossier: string;
  /** Folder of the site in its address, with a slash at both ends. */
  readonly base: string;
  /** Address of the site without its folder, for example `https://cls.exemple.fr`. */
  readonly site: string;
  /** What stands at the root of the built site: folders with a slash at the end, and files. */
  readonly racine: readonly string[];
  /** Where the addresses of communes without a page lead; undefined when the site has no communes. */
  readonly communes: Redirections | undefined;
}

/** Where the content and the project come from, for a git host that builds the site itself. */
export interface Depots {
  /** Folder of the content from the root of its repository; `.` for all of it. */
  readonly contenu: string;
  /** Repository of the project; undefined when the content stands in it. */
  readonly portail: DepotPortail | undefined;
}

/** The project, in a repository of its own. */
export interface DepotPortail {
  /** Its address without `.git`, for example `https://github.com/organisation/portail`. */
  readonly adresse: string;
  /** Tag, branch or commit. */
  readonly version: string;
}

/** A file to give to a host. */
export interface FichierHote {
  /** From the folder of the configuration. */
  readonly chemin: string;
  readonly texte: string;
}
