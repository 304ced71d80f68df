import { isDemande, lireAdresse } from './demande.ts';
import { champ } from './modele.ts';
import { PageRecherche } from './page-recherche.ts';
import { montrerPanne } from './panne.ts';
import { Statut } from './statut.ts';
import { chargerTable } from './table-du-site.ts';

/** Brings the search page to life: from its address to its results, and back. */
export async function demarrer(racine: HTMLElement): Promise<void> {
  const site = racine.dataset['site'] ?? '/';
  const demande = isDemande(lireAdresse());
  // Who comes with words must not see the lists pass by before the results.
  champ(racine, 'parcourir').hidden = demande;
  if (demande) import('./repondeur.ts').catch(() => undefined);
  try {
    new PageRecherche(racine, await chargerTable(site), site).ouvrir();
  } catch {
    montrerPanne(racine, new Statut(racine));
  }
}
