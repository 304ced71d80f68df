import { z } from 'zod';
import { choix, entier, identifiant, liste, nombre, ouiNon, texte } from '../champ/champ.schema.ts';
import { dateComplete, datePartielle } from '../date/date.schema.ts';
import { gouvernanceSchema } from '../instance/instance.schema.ts';
import { signataireSchema } from '../organisation/organisation.schema.ts';
import { ecartSchema, sourceId, sourceIds } from '../source/source.schema.ts';
import { perimetreSchema } from '../territoire/territoire.schema.ts';

/** Legal or practical nature of the act. Only `contrat` is a CLS in the sense of art. L1434-10 CSP. */
export const NATURES_CONTRAT = [
  'contrat',
  'avenant',
  'protocole',
  'prefiguration',
  'preparation',
  'accord-cadre',
  'charte',
] as const;

/** States that a source may assert when dates do not decide. */
export const STATUTS_DECLARES = ['preparation', 'en-cours', 'echu', 'abandonne'] as const;

const UNITES_BUDGET = ['EUR', 'EUR/an', '%', 'agents'] as const;

const prorogationSchema = z.strictObject({
  date: datePartielle('Date de la décision de prolonger.').optional(),
  fin: datePartielle('Nouvelle date de fin.').optional(),
  note: texte('Ce que dit la source de cette prolongation.').optional(),
  sources: sourceIds(),
});

const signatureSchema = z.strictObject({
  date: datePartielle('Date de signature, aussi précise qu’elle est connue.'),
  deduite: ouiNon('La date est déduite : aucune source ne l’écrit telle quelle.').optional(),
  note: texte('Ce que la source dit exactement de cette date.').optional(),
});

const dureeSchema = z
  .strictObject({
    annees: nombre('Durée en années.').optional(),
    minimum: nombre('Durée minimale en années, si la source donne une fourchette.').optional(),
    maximum: nombre('Durée maximale en années, si la source donne une fourchette.').optional(),
    note: texte('Précision de la source.').optional(),
  })
  .refine((duree) => duree.annees !== undefined || (duree.minimum !== undefined && duree.maximum !== undefined), {
    error: 'une durée en années (annees), ou une fourchette (minimum et maximum)',
  });

/** A sum or share of money or staff, with its source. */
export const ligneBudgetSchema = z.strictObject({
  libelle: texte('À quoi sert cette somme.'),
  montant: nombre('Montant, dans l’unité indiquée.').optional(),
  unite: choix(UNITES_BUDGET, 'Unité du montant.').optional(),
  annee: entier('Année du montant.').optional(),
  source: sourceId().optional(),
});

/** `contrat.md`: the facts of one contract (one generation); the body is its presentation. */
export const contratSchema = z.strictObject(
  {
    titre: texte('Titre officiel du contrat.'),
    nature: choix(NATURES_CONTRAT, 'Nature de l’acte.'),
    exemple: ouiNon('Contrat fictif, montré pour l’exemple : signalé partout, exclu des comptes et des exports.').optional(),
    generation: entier('Rang du contrat sur le territoire : 1 pour le premier.').optional(),
    predecesseur: identifiant('Dossier du contrat auquel celui-ci succède, sur le même territoire.').optional(),
    modifie: identifiant('Pour un avenant : dossier du contrat qu’il modifie.').optional(),
    signature: signatureSchema.optional().describe('Signature.'),
    periode: z
      .strictObject({
        debut: datePartielle('Début de la période couverte.'),
        fin: datePartielle('Fin de la période couverte.'),
      })
      .optional()
      .describe('Période couverte ; elle peut différer de la signature.'),
    duree: dureeSchema.optional().describe('Durée annoncée.'),
    prorogations: liste(prorogationSchema, 'Prolongations du contrat.'),
    statutDeclare: z
      .strictObject({
        statut: choix(STATUTS_DECLARES, 'État, quand la source le dit et que les dates ne le donnent pas.').optional(),
        texte: texte('État dans les mots de la source.'),
        date: datePartielle('Date à laquelle la source le dit.').optional(),
        source: sourceId(),
      })
      .optional()
      .describe('État affirmé par une source.'),
    verifieLe: dateComplete('Jour de la dernière vérification de cette page contre ses sources.'),
    perimetre: perimetreSchema.optional().describe('Périmètre de ce contrat, s’il diffère de celui du territoire.'),
    signataires: liste(signataireSchema, 'Signataires connus. Vide : inconnus, et non absents.'),
    signatairesIncomplets: ouiNon('La liste des signataires n’est pas complète.').optional(),
    nombreSignataires: entier('Nombre de signataires annoncé par une source.').optional(),
    nombreAxes: entier('Nombre d’axes annoncé par une source.').optional(),
    axesIncomplets: ouiNon('Les axes publiés ici ne sont pas tous ceux du contrat.').optional(),
    nombreFiches: entier('Nombre de fiches, actions ou mesures annoncé par une source.').optional(),
    nombreFichesNote: texte('Ce que compte ce nombre, dans les mots de la source.').optional(),
    objectifs: liste(texte('Objectif.'), 'Objectifs généraux du contrat.'),
    themes: liste(identifiant('Thème, dans vocabulaire/themes.yaml.'), 'Thèmes du contrat entier (ceux des axes et des fiches s’y ajoutent).'),
    themesCites: liste(texte('Thème, dans les mots de la source.'), 'Thèmes dans les mots des sources.'),
    publics: liste(identifiant('Public, dans vocabulaire/publics.yaml.'), 'Publics visés par le contrat entier.'),
    publicsCites: liste(texte('Public, dans les mots de la source.'), 'Publics dans les mots des sources.'),
    gouvernance: gouvernanceSchema.optional().describe('Gouvernance et coordination.'),
    budget: liste(ligneBudgetSchema, 'Moyens annoncés.'),
    ecarts: liste(ecartSchema, 'Points sur lesquels les sources se contredisent.'),
    remarques: liste(texte('Remarque.'), 'Précisions utiles qui n’ont pas d’autre place.'),
    sources: sourceIds('Sources de ce contrat, définies dans territoire.yaml.'),
  },
  { error: 'les champs d’un contrat : titre, nature, verifieLe, sources…' },
);

export type NatureContrat = (typeof NATURES_CONTRAT)[number];
export type StatutDeclare = (typeof STATUTS_DECLARES)[number];
export type LigneBudget = z.output<typeof ligneBudgetSchema>;
export type ContratFacts = z.output<typeof contratSchema>;
