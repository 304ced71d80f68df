import { demarrerChercheur } from './chercheur.ts';

for (const racine of document.querySelectorAll<HTMLElement>('[data-communes]'))
  demarrerChercheur(racine);
