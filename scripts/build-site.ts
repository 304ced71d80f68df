import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { removeLeftovers } from './leftovers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const WORKSHOPS = path.join(ROOT, '.construction');

/** Says in French which step of the build has begun. */
const progress: AstroIntegration = {
  name: 'portail-progress',
  hooks: {
    'astro:build:start': () => console.log('Lecture du contenu et préparation des pages…'),
    'astro:build:generated': () =>
      console.log('Pages écrites ; index de recherche et plan du site…'),
  },
};

/** Moves a folder, to another disk if need be. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Builds the site in a new folder with Astro. The environment says which content, as for the pages.
 * Astro works inside the project, since the pages it runs look for their packages upwards from where
 * they are written; in a folder and with a cache of its own, so that two builds never meet.
 */
export async function buildSite(folder: string): Promise<void> {
  removeLeftovers(WORKSHOPS, '');
  const workshop = path.join(WORKSHOPS, String(process.pid));
  const site = path.join(workshop, 'site');
  process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PORTAIL_SORTIE'] = site;
  const { build } = await import('astro');
  await build({
    root: ROOT,
    outDir: site,
    cacheDir: path.join(workshop, 'cache'),
    // Vite warns of things that only its plugins could mend.
    logLevel: 'error',
    integrations: [progress],
  });
  move(site, folder);
}
