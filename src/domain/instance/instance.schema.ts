import { z } from 'zod';
import { choix, liste, texte } from '../champ/champ.schema.ts';

/** Kinds of governance body found in contracts: CoPil decides, CoTech follows, groups do. */
export const TYPES_INSTANCE = ['comite-pilotage', 'comite-technique', 'groupe-travail', 'autre'] as const;

/** A governance body of a contract. */
export const instanceSchema = z.strictObject({
  nom: texte('Nom de l’instance.'),
  type: choix(TYPES_INSTANCE, 'Type d’instance.'),
  membres: liste(texte('Membre.'), 'Qui y siège.'),
  missions: liste(texte('Mission.'), 'Ce qu’elle fait.'),
  note: texte('Précision de la source.').optional(),
});

/** How the contract is steered, coordinated and paid for. */
export const gouvernanceSchema = z.strictObject({
  coordination: texte('Qui coordonne le contrat, et comment.').optional(),
  financement: texte('Qui paie l’animation du contrat.').optional(),
  instances: liste(instanceSchema, 'Instances : comité de pilotage, comité technique, groupes de travail.'),
  partenaires: liste(texte('Partenaire.'), 'Partenaires qui ne signent pas.'),
  partenairesNote: texte('Précision sur les partenaires.').optional(),
  membresAssocies: liste(texte('Membre associé.'), 'Membres associés du contrat.'),
});

export type InstanceFacts = z.output<typeof instanceSchema>;
export type GouvernanceFacts = z.output<typeof gouvernanceSchema>;
