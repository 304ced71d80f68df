import { z } from 'zod';
import { choix, code, entier, identifiant, liste, nombre, ouiNon, texte } from '../champ/champ.schema.ts';
import { datePartielle } from '../date/date.schema.ts';
import { organisationCiteeSchema } from '../organisation/organisation.schema.ts';
import { sourceId } from '../source/source.schema.ts';

/** Progress of an action, as coordinators report it. */
export const ETATS_AVANCEMENT = [
  'a-lancer',
  'en-cours',
  'realisee',
  'en-pause',
  'reportee',
  'abandonnee',
] as const;

/** What an indicator measures: the means, what was done, what changed. */
export const TYPES_INDICATEUR = ['processus', 'resultat', 'impact'] as const;

const indicateurSchema = z.strictObject({
  nom: texte('Ce que l’indicateur mesure.'),
  type: choix(TYPES_INDICATEUR, 'Nature de l’indicateur.').optional(),
  valeurInitiale: texte('Valeur de départ.').optional(),
  cible: texte('Valeur visée.').optional(),
  valeur: texte('Dernière valeur connue, avec sa date.').optional(),
  frequence: texte('Rythme de mesure.').optional(),
  source: texte('Qui produit la mesure.').optional(),
});

const jalonSchema = z.strictObject({
  date: datePartielle('Date du jalon.'),
  titre: texte('Ce qui est attendu à cette date.'),
});

const calendrierSchema = z.strictObject({
  debut: datePartielle('Début de l’action.').optional(),
  fin: datePartielle('Fin de l’action.').optional(),
  texte: texte('Calendrier dans les mots de la source.').optional(),
  recurrent: texte('Rythme, si l’action se répète : « chaque année en octobre ».').optional(),
  jalons: liste(jalonSchema, 'Étapes datées.'),
});

const financementSchema = z.strictObject({
  financeur: texte('Qui finance.'),
  montant: nombre('Montant en euros.').optional(),
  annee: entier('Année du montant.').optional(),
  droitCommun: ouiNon('Moyens de droit commun, sans crédit dédié.').optional(),
  note: texte('Précision.').optional(),
  source: sourceId().optional(),
});

/** `fiches/<code>.md`: one action sheet; the body describes it. */
export const ficheSchema = z.strictObject(
  {
    titre: texte('Titre de la fiche-action.'),
    code: code('Numéro de la fiche, s’il diffère du nom du fichier (1-2.md donne 1.2).', /^[A-Za-z]?[0-9]*([.-]?[0-9A-Za-z]+)*$/, 'un numéro de fiche, par exemple "1.2" (entre guillemets)').optional(),
    axe: entier('Numéro de l’axe auquel la fiche appartient.').optional(),
    objectif: texte('Objectif de la fiche.').optional(),
    objectifs: liste(texte('Objectif.'), 'Objectifs opérationnels.'),
    constat: texte('Pourquoi cette action : constat de départ.').optional(),
    pilotes: liste(organisationCiteeSchema, 'Qui pilote l’action.'),
    partenaires: liste(organisationCiteeSchema, 'Qui y prend part.'),
    publics: liste(identifiant('Public, dans vocabulaire/publics.yaml.'), 'Publics visés.'),
    publicsCites: liste(texte('Public, dans les mots de la source.'), 'Publics dans les mots de la source.'),
    themes: liste(identifiant('Thème, dans vocabulaire/themes.yaml.'), 'Thèmes de la fiche (1 à 3).'),
    leviers: liste(identifiant('Levier, dans vocabulaire/leviers.yaml.'), 'Façons d’agir.'),
    territoire: texte('Où l’action se déroule, si ce n’est pas sur tout le territoire.').optional(),
    calendrier: calendrierSchema.optional().describe('Calendrier.'),
    moyens: texte('Moyens humains et matériels.').optional(),
    budget: liste(financementSchema, 'Financements, par financeur et par année.'),
    indicateurs: liste(indicateurSchema, 'Indicateurs de suivi et de résultat.'),
    avancement: z
      .strictObject({
        etat: choix(ETATS_AVANCEMENT, 'État de l’action.'),
        date: datePartielle('Date à laquelle cet état a été constaté.'),
        note: texte('Ce qui a été fait.').optional(),
        source: sourceId('Source de cet état.'),
      })
      .optional()
      .describe('Avancement : un état, sa date et sa source.'),
    note: texte('Précision de la source.').optional(),
    sources: liste(sourceId(), 'Sources de la fiche, si elles diffèrent de celles du contrat.'),
  },
  { error: 'les champs d’une fiche : titre, axe, pilotes, partenaires…' },
);

export type EtatAvancement = (typeof ETATS_AVANCEMENT)[number];
export type FicheFacts = z.output<typeof ficheSchema>;
