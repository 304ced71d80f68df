/*
 * Where the site will stand. Read from the environment so that plain scripts, the Astro
 * configuration and the pages agree; `scripts/options.ts` sets it from the command line.
 */

const avecBarres = (chemin: string) => `/${chemin}/`.replace(/\/+/g, '/');

/** Folder of the site on its host, with a slash at both ends: `/` or `/cls/`. */
export const BASE: string = avecBarres(process.env['PORTAIL_BASE'] ?? '/');

/** Origin of the published site, without a trailing slash. */
export const SITE: string = (process.env['PORTAIL_SITE'] ?? 'http://localhost:4321').replace(/\/+$/, '');
