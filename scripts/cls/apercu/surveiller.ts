import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { formatReport } from '#catalogue/report.ts';

type Greffon = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

const ECHAPPEMENTS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page shown while the content has anomalies; it leaves by itself once they are mended. */
const pageAnomalies = (rapport: string): string => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>À corriger — aperçu</title>
<script type="module" src="/@vite/client"></script>
<style>
  :root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; }
  pre { white-space: pre-wrap; font: 0.9375rem/1.6 ui-monospace, monospace; padding: 1.25rem; border-inline-start: 4px solid #b3261e; background: color-mix(in srgb, currentColor 6%, transparent); }
</style>
<h1>La page attend une correction</h1>
<pre>${rapport.replace(/[&<>]/g, (signe) => ECHAPPEMENTS[signe] ?? signe)}</pre>
<p>Enregistrez le fichier corrigé : la page reviendra d’elle-même.</p>
</html>
`;

/** What is wrong in the content after the last change, read once a change. */
interface Surveillance {
  readonly anomalies: () => Promise<readonly Anomalie[]>;
  readonly oublier: () => void;
}

function surveillance(contenu: string): Surveillance {
  let lecture: Promise<readonly Anomalie[]> | undefined;
  return {
    anomalies: () =>
      (lecture ??= checkContentAndDocuments(contenu).then(({ anomalies }) => anomalies)),
    oublier: () => (lecture = undefined),
  };
}

function montrer(reponse: ServerResponse, rapport: string): void {
  reponse.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  reponse.end(pageAnomalies(rapport));
}

/**
 * Says what is wrong in the content at each change, in the terminal and in place of the pages: those
 * of the development server are for developers.
 * @param contenu content folder
 * @param montre the same folder, as the person knows it
 */
export function surveiller(contenu: string, montre: string): Greffon {
  const { anomalies, oublier } = surveillance(contenu);
  let dit = '';
  const dire = async () => {
    const trouvees = await anomalies();
    const rapport = trouvees.length === 0 ? '' : formatReport(trouvees, montre);
    if (rapport === dit) return;
    if (rapport !== '') console.error(`\n${rapport}`);
    else console.log('\nCorrigé : le contenu n’a plus d’anomalie.');
    dit = rapport;
  };
  return {
    name: 'apercu-anomalies',
    configureServer: ({ watcher, middlewares }) => {
      void dire();
      watcher.on('all', (_evenement, fichier) => {
        if (!fichier.startsWith(contenu + path.sep)) return;
        oublier();
        void dire();
      });
      middlewares.use((requete, reponse, suivant) => {
        if (!(requete.headers.accept ?? '').includes('text/html')) return suivant();
        anomalies().then((trouvees) => {
          if (trouvees.length === 0) suivant();
          else montrer(reponse, formatReport(trouvees, montre));
        }, suivant);
      });
    },
  };
}
