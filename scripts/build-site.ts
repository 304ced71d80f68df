import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Says in French which step of the build has begun. */
const progress: AstroIntegration = {
  name: 'portail-progress',
  hooks: {
    'astro:build:start': () => console.log('Lecture du contenu et préparation des pages…'),
    'astro:build:generated': () => console.log('Pages écrites ; index de recherche et plan du site…'),
  },
};

/**
 * Builds the site in a folder with Astro. The environment says which content, as for the pages.
 * The cache is the build's own: two builds at once, or of two contents, never meet.
 */
export async function buildSite(folder: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PORTAIL_SORTIE'] = folder;
  const cache = mkdtempSync(path.join(tmpdir(), 'portail-'));
  try {
    const { build } = await import('astro');
    await build({
      root: path.resolve(import.meta.dirname, '..'),
      outDir: folder,
      cacheDir: cache,
      logLevel: 'warn',
      integrations: [progress],
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
