import { nearest } from '#catalogue/nearest.ts';
import { slugOf } from '#geography/slug.ts';
import { lireDate as lireDateFrancaise } from '#publishing/colonnes/cellules/lire-date.ts';

/** What a person typed, once understood; or why it is not, in one sentence. */
export type Lu<T> = { readonly valeur: T } | { readonly refus: string };

/** How to read an answer, whether it comes from an option or from the keyboard. */
export type Lecteur<T> = (ecrit: string) => Lu<T>;

export const lireTexte: Lecteur<string> = (ecrit) => ({ valeur: ecrit });

/** A date as precise as it is known, typed the French way or as the files write it. */
export const lireDate: Lecteur<string> = (ecrit) => {
  const lue = lireDateFrancaise(ecrit);
  return lue.sorte === 'date' && lue.deduite !== true
    ? { valeur: lue.date }
    : { refus: `« ${ecrit} » n’est pas une date : écrivez 18/03/2025, ou mars 2025, ou 2025.` };
};

/** A whole number from 1. */
export const lireRang: Lecteur<number> = (ecrit) =>
  /^[1-9]\d?$/.test(ecrit)
    ? { valeur: Number(ecrit) }
    : {
        refus: `« ${ecrit} » n’est pas un rang : écrivez 1 pour un premier contrat, 2 pour le deuxième…`,
      };

export const lireOui: Lecteur<boolean> = (ecrit) => {
  if (/^(o|oui|y|yes)$/i.test(ecrit)) return { valeur: true };
  if (/^(n|non|no)$/i.test(ecrit)) return { valeur: false };
  return { refus: 'Répondez « oui » ou « non ».' };
};

/** A name that becomes an address. */
export const lireDossier: Lecteur<string> = (ecrit) => {
  const propose = slugOf(ecrit);
  if (ecrit === propose && ecrit !== '') return { valeur: ecrit };
  return {
    refus:
      `« ${ecrit} » ne peut pas être un nom de dossier : des minuscules sans accent, des chiffres et des tirets` +
      (propose === '' ? '.' : `, par exemple ${propose}.`),
  };
};

export const lireCourriel: Lecteur<string> = (ecrit) =>
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(ecrit)
    ? { valeur: ecrit }
    : { refus: `« ${ecrit} » n’est pas une adresse électronique, par exemple sante@exemple.fr.` };

/**
 * One value of a closed list, given by its number in the list, its identifier or its name.
 * @param choix identifier → name shown
 */
export const lireChoix =
  <T extends string>(choix: Readonly<Record<T, string>>): Lecteur<T> =>
  (ecrit) => {
    const valeurs = Object.keys(choix) as T[];
    const plie = slugOf(ecrit);
    const valeur =
      valeurs[/^\d+$/.test(ecrit) ? Number(ecrit) - 1 : -1] ??
      valeurs.find((candidat) => candidat === plie || slugOf(choix[candidat]) === plie);
    const proche = valeur === undefined ? nearest(plie, valeurs) : undefined;
    return valeur === undefined
      ? {
          refus: `« ${ecrit} » n’est pas dans la liste ; ${proche === undefined ? `attendu : ${valeurs.join(', ')}` : `vouliez-vous dire « ${proche} » ?`}`,
        }
      : { valeur };
  };

/** The numbered list that goes with `lireChoix`. */
export const listerChoix = (choix: Readonly<Record<string, string>>): string =>
  Object.values(choix)
    .map((nom, rang) => `  ${String(rang + 1).padStart(2)}. ${nom}`)
    .join('\n');
