import type { CommuneTrouvee } from '#search/communes/commune.types.ts';
import type { ReponseCommune } from '#site/communes/reponse.ts';
import { communes as T } from '#site/strings/communes.ts';
import { detailDe } from './client/options.ts';
import { html, type Html } from './html.ts';
import { reponseHtml, resumeHtml, situation } from './reponse.html.ts';

/** The answer under the field; its title takes the focus, so that it is read first. */
export const inlineHtml = (
  reponse: ReponseCommune,
  href: string | undefined,
  bref: boolean,
): Html =>
  html`<h2 tabindex="-1">${reponse.nom}</h2>
    <p class="situation">${situation(reponse)}</p>
    ${bref ? resumeHtml(reponse) : reponseHtml(reponse, 3)}
    ${href !== undefined && html`<p class="vers-page"><a href="${href}">${T.voirPage}</a></p>`}`;

/** The answer in the place of a whole page. */
export const pageHtml = (reponse: ReponseCommune): Html =>
  html`<h1>${reponse.nom}</h1>
    <p class="situation">${situation(reponse)}</p>
    ${reponseHtml(reponse)}`;

/** Several communes answer: the reader chooses, with or without the network. */
export const choixHtml = (communes: readonly CommuneTrouvee[], saisie: string): Html =>
  html`<h2 tabindex="-1">${T.plusieurs(communes.length, saisie)}</h2>
    <ul class="choix">
      ${communes.map(
        (commune) =>
          html`<li>
            <a href="${commune.href}" data-code="${commune.code}">${commune.nom}</a>
            <i>${detailDe(commune)}</i>
          </li>`,
      )}
    </ul>`;
