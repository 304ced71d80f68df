import { z } from 'zod';
import { adresseWeb, identifiant, liste, texte } from '../champ/champ.schema.ts';

/** One entry of the glossary. */
export const definitionSchema = z.strictObject(
  {
    terme: texte('Terme défini.'),
    sigle: texte('Sigle du terme.').optional(),
    definition: texte('Définition en une ou deux phrases simples.'),
    voirAussi: liste(identifiant('Identifiant d’un autre terme.'), 'Termes voisins.'),
    motsLies: liste(texte('Mot.'), 'Mots qui conduisent à ce terme.'),
    source: z
      .union([adresseWeb('Adresse.'), texte('Document.')], { error: 'une adresse ou un nom de document' })
      .optional()
      .describe('D’où vient la définition.'),
  },
  { error: 'une définition : terme et definition' },
);

/** `glossaire.yaml`: identifier → definition. */
export const glossaireSchema = z.record(identifiant('Identifiant du terme.'), definitionSchema, {
  error: 'une table : identifiant du terme, puis ses champs',
});

export type Definition = z.output<typeof definitionSchema>;
