import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHAMPS_MODELE, champsDe, preparerModele } from '#components/commune/modele.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { communesDeFrance } from '#search/communes/communes-france.ts';
import { cheminCommune, cheminDonnees, REDIRECTIONS } from '#search/communes/fichiers-communes.ts';
import { writeCommunesIndex } from '#search/communes/index-writer.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { donneesParDepartement } from '#site/communes/donnees.ts';
import type { DonneesDepartement } from '#site/communes/donnees.types.ts';
import { buildRedirections } from '#site/communes/redirections.ts';
import { reponsesCouvertes } from '#site/communes/reponse.ts';
import { verifiedCatalogue } from './verified-content.ts';

/** The page that Astro draws once; it leaves the site when it has been copied. */
const MODELE = cheminCommune(CHAMPS_MODELE.INSEE);

/** Site map of the pages of communes, which Astro does not know of. */
export const PLAN_COMMUNES = 'sitemap-communes.xml';

/** True for the address of the page that is only a model. */
export const isModele = (adressePage: string): boolean => adressePage.includes(MODELE);

/** Writes what answers for every commune: pages of the covered ones, data and index of all. */
export const communes = (): AstroIntegration => ({
  name: 'portail-communes',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const [catalogue, decoupage] = [await verifiedCatalogue(), loadDecoupage()];
      const donnees = donneesParDepartement(catalogue, decoupage);
      const codes = await writePages(donnees.values(), site);
      await writePlan(codes, site);
      await writeDonnees(donnees.values(), site);
      const feuilles = await writeCommunesIndex(communesDeFrance(decoupage, catalogue), site);
      logger.info(`${codes.length} pages, ${feuilles} sheets of index`);
    },
  },
});

async function writePages(donnees: Iterable<DonneesDepartement>, site: string): Promise<string[]> {
  const ecrire = preparerModele(await readFile(join(site, MODELE, 'index.html'), 'utf8'));
  await rm(join(site, MODELE), { recursive: true });
  const reponses = [...donnees].flatMap(reponsesCouvertes);
  await Promise.all(
    reponses.map(async (reponse) => {
      const dossier = join(site, cheminCommune(reponse.code));
      await mkdir(dossier);
      await writeFile(join(dossier, 'index.html'), ecrire(champsDe(reponse)));
    }),
  );
  return reponses.map(({ code }) => code);
}

async function writeDonnees(donnees: Iterable<DonneesDepartement>, site: string): Promise<void> {
  const tous = [...donnees];
  await mkdir(join(site, dirname(cheminDonnees(''))), { recursive: true });
  await Promise.all([
    writeFile(join(site, REDIRECTIONS), JSON.stringify(buildRedirections(tous))),
    ...tous.map((un) => writeFile(join(site, cheminDonnees(un.code)), JSON.stringify(un))),
  ]);
}

async function writePlan(codes: readonly string[], site: string): Promise<void> {
  const urls = codes.map(
    (code) => `<url><loc>${adresseAbsolue(adresse.commune({ code }))}</loc></url>`,
  );
  const plan = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  await writeFile(join(site, PLAN_COMMUNES), plan);
}
