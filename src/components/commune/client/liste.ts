import { typographierHtml } from '#site/typography.ts';
import { inlineHtml } from '../chercheur.html.ts';
import { lireFichier } from './lire-fichier.ts';
import { creerRepondeur } from './repondeur.ts';

/*
 * What JavaScript adds to the communes of a département: whoever comes for one of them reads its
 * whole answer above the list, and not only its place in it.
 */

const place = document.querySelector<HTMLElement>('[data-reponse]');
const site = place?.dataset['reponse'] ?? '/';
const repondeur = creerRepondeur(site, lireFichier);

async function montrer(): Promise<void> {
  const code = /^#c(\d{5}|2[AB]\d{3})$/.exec(location.hash)?.[1];
  const reponse = code === undefined ? undefined : await repondeur.repondre(code);
  if (!place || !reponse) return;
  place.innerHTML = typographierHtml(inlineHtml(reponse, undefined, false).texte);
  place.hidden = false;
  place.scrollIntoView();
  place.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

const essayer = () => void montrer().catch(() => undefined);
addEventListener('hashchange', essayer);
essayer();
