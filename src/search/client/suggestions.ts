import { creerLecteurCommunes } from '../communes/lecteur.ts';
import { comparer } from '../suggestions/classer.ts';
import { trouveesCommunes } from '../suggestions/communes.ts';
import { composer, type OptionSuggestion } from '../suggestions/composer.ts';
import { creerLecteurSuggestions } from '../suggestions/lecteur.ts';
import { LETTRES_DE_CLE } from '../suggestions/mots.ts';
import { creerCombobox } from './combobox.ts';

/**
 * Makes a search field propose pages of the site while one types; choosing one goes there. Nothing
 * of the index is loaded before the field has the focus. @param racine root of the site, with its last slash
 */
export function suggerer(champ: HTMLInputElement, racine: string): void {
  const pages = creerLecteurSuggestions(racine, lire);
  const communes = creerLecteurCommunes(racine, lire);
  // What every question needs, of both indexes; the first one would ask again if it failed.
  const preparer = () => void Promise.allSettled([pages.preparer(), communes.chercher('')]);
  if (document.activeElement === champ) preparer();
  else champ.addEventListener('focus', preparer, { once: true });
  creerCombobox<OptionSuggestion>(champ, {
    chercher: async (saisie) => {
      if (saisie.length < LETTRES_DE_CLE) return [];
      // Either index may fail without the other.
      const [trouvees, parNom] = await Promise.all([
        pages.chercher(saisie).catch(() => []),
        communes.chercher(saisie).catch(() => []),
      ]);
      return composer([...trouvees, ...trouveesCommunes(parNom, saisie)].sort(comparer), saisie);
    },
    choisir: ({ href }) => location.assign(href),
  });
}

async function lire(url: string): Promise<string> {
  const reponse = await fetch(url);
  if (!reponse.ok) throw new Error(`${url}: ${reponse.status}`);
  return reponse.text();
}
