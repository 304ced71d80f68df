import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { DonneesAdministration } from '#publishing/administration/donnees.types.ts';
import { pageAdministration } from './page.html.ts';
import { traduire } from './traductions.ts';

/** What the editor could load and never needs here: coloured code, maps, the making of SVG pictures. */
const INUTILES = /^(?:@shikijs\/(?:langs|themes)|leaflet|terra-draw|terra-draw-leaflet-adapter|svgo)(?:\/|$)/;
const FRANCAIS = /[\\/]@sveltia[\\/]cms[\\/]locales[\\/]fr\.json$/;

/** The editor in French alone, in our words where it speaks of git, and without what it never needs here. */
const editeurAllege = (): Plugin => ({
  name: 'editeur-allege',
  enforce: 'pre',
  resolveId(id, importeur) {
    if (INUTILES.test(id)) return '\0vide';
    return /\/locales\/[\w-]+\.json$/.test(id) ? this.resolve(id.replace(/[\w-]+\.json$/, 'fr.json'), importeur, { skipSelf: true }) : null;
  },
  load(id) {
    if (id === '\0vide') return 'export default {};';
    return FRANCAIS.test(id) ? JSON.stringify(traduire(JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>)) : null;
  },
  generateBundle(_, sorties) {
    const polices = Object.keys(sorties).filter((nom) => nom.endsWith('.woff2'));
    for (const sortie of Object.values(sorties))
      if (sortie.type === 'chunk') sortie.code = sortie.code.replace(POLICE_AILLEURS, (_adresse, famille: string) => policeLocale(polices, famille));
  },
});

/** Fonts that the styles of the editor ask of a third party; the package holds them too. */
const POLICE_AILLEURS = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

function policeLocale(polices: readonly string[], famille: string): string {
  const locale = polices.find((nom) => nom.includes(`/${famille}-`));
  if (locale === undefined) throw new Error(`The package of the editor no longer holds the font ${famille}`);
  return locale;
}

/**
 * Builds the page /admin/ in a folder of its own, apart from the site: neither its script nor its styles
 * meet those of the pages.
 * @param dossier folder to write to, for example `dist/admin`
 */
export async function construireAdministration(dossier: string, donnees: DonneesAdministration): Promise<void> {
  const resultat = await build({
    root: import.meta.dirname,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [editeurAllege()],
    worker: { format: 'es' },
    build: {
      outDir: dossier,
      emptyOutDir: true,
      assetsDir: 'ressources',
      sourcemap: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: 'es2023',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: path.join(import.meta.dirname, 'administration.ts') },
    },
  });
  const sorties = (resultat as Rolldown.RolldownOutput).output;
  const scripts = sorties.filter((sortie) => sortie.type === 'chunk' && sortie.isEntry).map(({ fileName }) => fileName);
  const styles = sorties.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => fileName);
  mkdirSync(dossier, { recursive: true });
  writeFileSync(path.join(dossier, 'index.html'), pageAdministration(donnees.lieu, { scripts, styles }));
  writeFileSync(path.join(dossier, 'donnees.json'), JSON.stringify(donnees));
}
