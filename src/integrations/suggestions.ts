import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSuggestions } from '#search/suggestions/collecter.ts';
import { writeSuggestions } from '#search/suggestions/index-writer.ts';
import { verifiedCatalogue } from './verified-content.ts';

/** Writes the index of what search fields propose, beside the finished pages. */
export const suggestions = (): AstroIntegration => ({
  name: 'portail-suggestions',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const toutes = buildSuggestions(await verifiedCatalogue());
      const feuilles = await writeSuggestions(toutes, fileURLToPath(dir));
      logger.info(`${toutes.length} suggestions in ${feuilles} parts`);
    },
  },
});
