import { z } from 'zod';
import { identifiant, liste, texte } from '../champ/champ.schema.ts';

/** One value of a closed vocabulary (theme, public, levier): what makes contracts comparable. */
export const termeVocabulaireSchema = z.strictObject(
  {
    libelle: texte('Nom montré au lecteur.'),
    definition: texte('Ce que recouvre ce mot.').optional(),
    recherche: liste(texte('Mot.'), 'Mots que les gens tapent pour le trouver.'),
    rapprochement: texte('Correspondance avec un cadre connu (charte d’Ottawa, OMS).').optional(),
  },
  { error: 'un terme : libelle, definition, recherche' },
);

/** The files `vocabulaire/themes.yaml`, `publics.yaml`, `leviers.yaml`: identifier → term, in display order. */
export const vocabulaireSchema = z.record(identifiant('Identifiant du terme.'), termeVocabulaireSchema, {
  error: 'une table : identifiant du terme, puis ses champs',
});

/** `vocabulaire/synonymes.yaml`: groups of words that a reader may use one for another. */
export const synonymesSchema = z.array(
  z.strictObject({
    termes: z
      .array(texte('Mot ou expression.'), { error: 'une liste d’au moins deux mots' })
      .min(2, { error: 'au moins deux mots : un synonyme va par paire' })
      .describe('Mots équivalents pour la recherche.'),
    note: texte('Pourquoi ces mots vont ensemble.').optional(),
  }),
  { error: 'une liste de groupes : « - termes: [CLSM, conseil local de santé mentale] »' },
);

export type TermeVocabulaire = z.output<typeof termeVocabulaireSchema>;
export type Synonymes = z.output<typeof synonymesSchema>;
