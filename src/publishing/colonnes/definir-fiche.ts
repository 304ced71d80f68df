import type { Champ } from '#domain/anomalie/anomalie.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { docstringDe } from './aide.ts';
import type { Colonne, FaitsEcrits } from './colonne.types.ts';
import { definir } from './definir.ts';
import type { Genre } from './genre.types.ts';

export const UN_PAR_LIGNE = 'Un par ligne dans la cellule (Alt + Entrée pour aller à la ligne).';

/** What a column of the sheet « Fiches » may add to its field. */
interface Plus {
  readonly synonymes?: readonly string[];
  /** What is said after the docstring of the schema. */
  readonly complement?: string;
  /** Fields that the cell may fill too. */
  readonly aussi?: readonly Champ[];
  readonly valeurDe?: (ecrits: FaitsEcrits) => unknown;
}

/** A column of the sheet « Fiches » that fills one field of the schema; its key is the path of the field. */
export const colonneFiche = (cle: string, titre: string, genre: Genre, exemple: string, { complement = '', ...plus }: Plus = {}): Colonne => {
  const champ = cle.split('.');
  return definir({
    cle,
    feuille: 'fiches',
    titre,
    aide: `${docstringDe(ficheSchema, champ)} ${complement}`.trim(),
    exemple,
    champ,
    genre,
    ...plus,
  });
};
