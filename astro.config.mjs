import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { administration } from './src/integrations/administration.ts';
import { communes, isModele, PLAN_COMMUNES } from './src/integrations/communes.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { suggestions } from './src/integrations/suggestions.ts';
import { BASE, SITE } from './src/site/base.ts';

export default defineConfig({
  site: SITE,
  base: BASE,
  outDir: process.env.PORTAIL_SORTIE ?? './dist',
  trailingSlash: 'always',
  // Astro 7's default ('jsx') drops the space between a line break and a link.
  compressHTML: true,
  // Two pages at one address stop the build: an address means one thing for ever.
  prerenderConflictBehavior: 'error',
  scopedStyleStrategy: 'where',
  // Nothing inline, so that hosts can send a strict Content-Security-Policy.
  build: { inlineStylesheets: 'never', assets: 'ressources' },
  vite: {
    plugins: [layerOrder()],
    build: { assetsInlineLimit: 0, cssCodeSplit: false, sourcemap: false },
    // The search runs in a worker, which imports its engine.
    worker: { format: 'es' },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    // The guide draws its own blocks of code.
    mdx({ optimize: { ignoreElementNames: ['pre'] } }),
    sitemap({
      filter: (page) => !isModele(page) && !/\/(?:404|recherche\/rapport)\/$/.test(page),
      customSitemaps: [SITE + BASE + PLAN_COMMUNES],
    }),
    communes(),
    searchIndex(),
    suggestions(),
    administration(),
  ],
  devToolbar: { enabled: false },
});
