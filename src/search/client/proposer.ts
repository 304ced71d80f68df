import { creerLecteurCommunes } from '../communes/lecteur.ts';
import { comparer } from '../suggestions/classer.ts';
import { trouveesCommunes } from '../suggestions/communes.ts';
import { composer, type OptionSuggestion } from '../suggestions/composer.ts';
import { creerLecteurSuggestions } from '../suggestions/lecteur.ts';
import { LETTRES_DE_CLE } from '../suggestions/mots.ts';

/** What the pages of a portal propose for what is typed. @param racine root of the site, with its last slash */
export function creerPropositions(
  racine: string,
): (saisie: string) => Promise<readonly OptionSuggestion[]> {
  const pages = creerLecteurSuggestions(racine, lire);
  const communes = creerLecteurCommunes(racine, lire);
  void pages.preparer().catch(() => undefined);
  return async (saisie) => {
    if (saisie.length < LETTRES_DE_CLE) return [];
    // Either index may fail without the other.
    const [trouvees, trouveesParNom] = await Promise.all([
      pages.chercher(saisie).catch(() => []),
      communes.chercher(saisie).catch(() => []),
    ]);
    const toutes = [...trouvees, ...trouveesCommunes(trouveesParNom, saisie)].sort(comparer);
    return composer(toutes, saisie);
  };
}

async function lire(url: string): Promise<string> {
  const reponse = await fetch(url);
  if (!reponse.ok) throw new Error(`${url}: ${reponse.status}`);
  return reponse.text();
}
