import type { Genre } from '../genre.types.ts';
import { ouiNonGenre } from './oui-non.ts';

/** The mark that asks for a deletion: an export never writes it. */
export const supprimerGenre: Genre = {
  lire: (cellule, contexte) => {
    const lecture = ouiNonGenre.lire(cellule, contexte);
    return lecture.valeur === false ? {} : lecture;
  },
  ecrire: () => '',
  choix: () => ['oui'],
};
