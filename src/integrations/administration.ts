import { createReadStream, existsSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DOSSIER_CONTENU, DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { donneesAdministration } from '#publishing/administration/donnees.ts';
import type { DonneesAdministration } from '#publishing/administration/donnees.types.ts';
import { lien } from '#site/addresses.ts';
import { MEDIA_TYPES } from '../../scripts/media-types.ts';
import { construireAdministration } from '../administration/construire.ts';
import { verifiedCatalogue } from './verified-content.ts';

/** Folder of the page, in the site. */
const DOSSIER = 'admin';

/** Reads the content anew: in `npm run dev` it changes under our eyes. */
const lireDonnees = (): DonneesAdministration | undefined =>
  donneesAdministration(
    DOSSIER_CONTENU,
    readContent(DOSSIER_CONTENU, { defauts: DOSSIER_PROJET }).entrees,
    lien('/'),
  );

/** The page /admin/, when portail.yaml asks for it; without that line nothing of it is built. */
export const administration = (): AstroIntegration => ({
  name: 'portail-administration',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if ((await verifiedCatalogue()).portail.administration === undefined) return;
      const donnees = lireDonnees();
      if (donnees === undefined) return;
      await construireAdministration(path.join(fileURLToPath(dir), DOSSIER), donnees);
      logger.info(`${donnees.territoires.length} territoires to edit`);
    },
    'astro:server:setup': ({ server }) => {
      const dossier = path.resolve('.construction', `administration-${String(process.pid)}`);
      process.on('exit', () => rmSync(dossier, { recursive: true, force: true }));
      let pret: Promise<void> | undefined;
      server.middlewares.use((request, response, next) => {
        const [adresse = ''] = (request.originalUrl ?? '').split(/[?#]/);
        const racine = lien(`/${DOSSIER}/`);
        const donnees = `${adresse}/`.startsWith(racine) ? lireDonnees() : undefined;
        if (donnees === undefined) {
          next();
          return;
        }
        pret ??= construireAdministration(dossier, donnees);
        pret.then(() => repondre(response, dossier, adresse.slice(racine.length), donnees), next);
      });
    },
  },
});

/** Answers as a host would; what the page knows of the content is always fresh. */
function repondre(response: ServerResponse, dossier: string, nom: string, donnees: DonneesAdministration): void {
  const fichier = path.join(dossier, nom === '' ? 'index.html' : nom);
  if (!fichier.startsWith(dossier + path.sep) || !existsSync(fichier)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': MEDIA_TYPES.get(path.extname(fichier)) ?? 'application/octet-stream' });
  if (nom === 'donnees.json') response.end(JSON.stringify(donnees));
  else createReadStream(fichier).pipe(response);
}
