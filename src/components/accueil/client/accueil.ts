import { demarrerChercheur } from '#components/commune/client/chercheur.ts';
import { suggerer } from '#search/client/suggestions.ts';

/* The two fields of the home page, in one file: most of what they need is the same. */

for (const racine of document.querySelectorAll<HTMLElement>('[data-communes]'))
  demarrerChercheur(racine);

for (const formulaire of document.querySelectorAll<HTMLFormElement>('[data-suggestions]')) {
  const champ = formulaire.querySelector('input');
  if (champ) suggerer(champ, formulaire.dataset['suggestions'] ?? '/');
}
