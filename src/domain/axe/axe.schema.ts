import { z } from 'zod';
import { identifiant, liste, ouiNon, texte } from '../champ/champ.schema.ts';

/** `axes/<n>.md`: a numbered strategic axis; its number is the file's name. */
export const axeSchema = z.strictObject(
  {
    titre: texte('Titre de l’axe.'),
    transversal: ouiNon('Axe transversal à tous les autres.').optional(),
    objectifs: liste(texte('Objectif.'), 'Objectifs de l’axe.'),
    themes: liste(
      identifiant('Thème, dans vocabulaire/themes.yaml.'),
      'Classement par le portail, quand l’axe n’a pas de fiches d’où le tirer (1 à 3 thèmes).',
    ),
    note: texte('Précision de la source.').optional(),
  },
  { error: 'les champs d’un axe : titre, objectifs…' },
);

export type AxeFacts = z.output<typeof axeSchema>;
