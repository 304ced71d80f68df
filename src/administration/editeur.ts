import CMS from '@sveltia/cms';
import { configurationDe } from '#publishing/administration/configuration.ts';
import type { DonneesAdministration, TerritoireEdite } from '#publishing/administration/donnees.types.ts';
import { ecrireFichierEdite, lireFichierEdite } from '#publishing/administration/fichier-edite.ts';
import { GENRES_EDITES } from '#publishing/administration/genres.ts';
import { anomaliesDuFichier, direRefus } from '#publishing/administration/refus.ts';
import { preparerChoixDuDossier } from './dossier.ts';

/** Opens the editor on one territoire; from then on the page is its own. */
export async function ouvrirEditeur(donnees: DonneesAdministration, territoire: TerritoireEdite): Promise<void> {
  parlerFrancais();
  if ('showDirectoryPicker' in window) preparerChoixDuDossier(`${donnees.racine}contrats/${territoire.id}`);
  for (const genre of GENRES_EDITES.values())
    CMS.registerCustomFormat(genre.format, genre.markdown ? 'md' : 'yaml', {
      fromFile: (texte) => lireFichierEdite(genre, texte),
      toFile: (valeur) => verifie(() => ecrireFichierEdite(genre, valeur as Record<string, unknown>), genre),
    });
  document.querySelector('#accueil')?.remove();
  await CMS.init({ config: configurationDe(donnees, territoire) });
}

/** A file is written only when the check of the portal has nothing to say of it. */
function verifie(ecrire: () => string, genre: Parameters<typeof anomaliesDuFichier>[0]): string {
  try {
    const texte = ecrire();
    const anomalies = anomaliesDuFichier(genre, texte);
    if (anomalies.length > 0) throw new Error(direRefus(anomalies));
    return texte;
  } catch (cause) {
    // The editor shows the cause of this error, and of no other.
    throw new Error('saving_failed', { cause });
  }
}

/** The editor follows the language of the browser, and only French is here. */
function parlerFrancais(): void {
  Object.defineProperty(navigator, 'language', { value: 'fr-FR' });
  Object.defineProperty(navigator, 'languages', { value: ['fr-FR', 'fr'] });
}
