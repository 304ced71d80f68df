import { slugOf } from '#geography/slug.ts';
import type { Genre } from '../genre.types.ts';

const OUI = new Set(['oui', 'o', 'x', 'vrai', 'true', 'yes', '1']);
const NON = new Set(['non', 'n', 'faux', 'false', 'no', '0']);

/** Yes or no, as people tick a cell; ODS gives 1 and 0 for its own true and false. */
export const ouiNonGenre: Genre = {
  lire: ({ valeur, texte }) => {
    if (typeof valeur === 'boolean') return { valeur };
    const mot = slugOf(texte);
    if (OUI.has(mot) || texte.trim() === '✓' || texte.trim() === '✔') return { valeur: true };
    if (NON.has(mot)) return { valeur: false };
    return { problemes: [{ pourquoi: 'La cellule ne dit ni oui ni non.', remede: 'Écrivez oui ou non, ou laissez la cellule vide.', exemple: 'oui' }] };
  },
  ecrire: (valeur) => (valeur === true ? 'oui' : 'non'),
  choix: () => ['oui', 'non'],
};
