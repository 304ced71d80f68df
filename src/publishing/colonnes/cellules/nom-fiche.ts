import { IDENTIFIANT } from '#catalogue/content/places.ts';
import { slugOf } from '#geography/slug.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import type { Genre } from '../genre.types.ts';

const MOTS = /^(?:fiche(?:[\s-]*action)?|fa|action|projet)?\s*(?:n\s*[°ºo]\s*)?(?=[a-z]?[\s.-]?\d)/i;

/** Number of a fiche without what people write around it: « Fiche-action n° 1.2 » → `1.2`, « 1.1 bis » → `1.1bis`. */
export const codeDe = (texte: string): string => texte.trim().replace(MOTS, '').replace(/\s+/g, '').replace(/\.$/, '').replace(/^([a-z]?\d+),(?=\d+$)/i, '$1.');

/** Name of the file of a fiche, from its number or from its name: `1.2` → `1-2`, `A.3` → `a-3`. */
export const nomDeFiche = (texte: string): string => slugOf(/\d/.test(texte) ? codeDe(texte) : texte);

/** The fiche that a row is about. */
export const ficheGenre: Genre = {
  lire: ({ texte }) => ({ valeur: nomDeFiche(texte) }),
  ecrire: (nom) => codeFiche(String(nom)) ?? String(nom),
};

/** The name of a file, as it is. */
export const nomFichierGenre: Genre = {
  lire: ({ texte }) => {
    const nom = texte.trim().replace(/\.md$/, '');
    return IDENTIFIANT.test(nom) ? { valeur: nom } : { problemes: [nomRefuse(nom)] };
  },
  ecrire: String,
};

const nomRefuse = (nom: string) => ({
  pourquoi: 'Ce nom ne peut pas devenir une adresse.',
  remede: 'Écrivez des minuscules sans accent, des chiffres et des tirets, ou videz la cellule d’une nouvelle fiche.',
  exemple: slugOf(nom) || '1-1',
});
