import { LIBELLES_INDICATEUR } from '#domain/fiche/fiche.labels.ts';
import { suggest } from '#catalogue/nearest.ts';
import type { Genre } from '../genre.types.ts';
import { plier } from '../plier.ts';

/** One value of a closed list, by its label, by what it is in files, or by other usual words. */
export function choixGenre(libelles: Readonly<Record<string, string>>, autresMots: Readonly<Record<string, readonly string[]>>): Genre {
  const parMot = new Map<string, string>();
  for (const [valeur, libelle] of Object.entries(libelles))
    for (const mot of [libelle, valeur, ...(autresMots[valeur] ?? [])]) parMot.set(plier(mot), valeur);
  const connus = Object.values(libelles);
  return {
    lire: ({ texte }) => {
      const valeur = parMot.get(plier(texte));
      if (valeur !== undefined) return { valeur };
      const remede = suggest(texte.trim(), connus, `Choisissez une valeur de la liste : ${connus.join(', ')}.`);
      return { problemes: [{ pourquoi: 'Cette valeur n’est pas dans la liste.', remede, exemple: connus[0] }] };
    },
    ecrire: (valeur) => libelles[String(valeur)] ?? String(valeur),
    choix: () => connus,
  };
}

/** What an indicator measures. */
export const typeIndicateurGenre: Genre = choixGenre(LIBELLES_INDICATEUR, {
  processus: ['moyen', 'moyens', 'indicateur de processus', 'indicateur de moyens', 'réalisation', 'activité', 'suivi', 'indicateur de suivi'],
  resultat: ['résultats', 'indicateur de résultat'],
  impact: ['impacts', 'effets', 'indicateur d’impact'],
});
