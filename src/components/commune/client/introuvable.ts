import { cheminCommune } from '#search/communes/fichiers-communes.ts';
import { communes as T } from '#site/strings/communes.ts';
import { typographierHtml } from '#site/typography.ts';
import { pageHtml } from '../chercheur.html.ts';
import { html } from '../html.ts';
import { lireFichier } from './lire-fichier.ts';
import { creerRepondeur } from './repondeur.ts';

/*
 * The page of error 404, when the address is that of a commune: most have no page of their own, and
 * a host without redirects sends their readers here. The answer takes the place of the error.
 */

/** INSEE code in the address of a commune of this site; undefined for any other address. */
const codeDans = (chemin: string, site: string): string | undefined =>
  chemin.startsWith(site)
    ? /^communes\/(\d{5}|2[ab]\d{3})\/?$/i.exec(chemin.slice(site.length))?.[1]?.toUpperCase()
    : undefined;

async function repondre(racine: HTMLElement, site: string, code: string): Promise<void> {
  const reponse = await creerRepondeur(site, lireFichier).repondre(code);
  if (reponse && reponse.code !== code) {
    location.replace(site + cheminCommune(reponse.code));
    return;
  }
  const contenu = reponse
    ? pageHtml(reponse)
    : html`<h1>${T.codeInconnu(code)}</h1>
        <p><a href="${site}communes/">${T.autre}</a></p>`;
  if (reponse) document.title = T.titrePage(reponse.nom, reponse.departement.code);
  racine.className = 'largeur reponse-commune';
  racine.innerHTML = typographierHtml(contenu.texte);
}

const racine = document.querySelector<HTMLElement>('[data-introuvable]');
const site = racine?.dataset['introuvable'] ?? '/';
const code = codeDans(location.pathname, site);
// A failure leaves the page as it was written: it leads to the lists.
if (racine && code) void repondre(racine, site, code).catch(() => undefined);
