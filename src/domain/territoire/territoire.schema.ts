import { z } from 'zod';
import { choix, code, identifiant, liste, ouiNon, texte } from '../champ/champ.schema.ts';
import { datePartielle } from '../date/date.schema.ts';
import { chiffreSchema, constatSchema, sourceIds, sourcesSchema } from '../source/source.schema.ts';

/** What kind of place a territoire is. */
export const NATURES_TERRITOIRE = [
  'commune',
  'communaute-de-communes',
  'communaute-d-agglomeration',
  'communaute-urbaine',
  'metropole',
  'intercommunalite',
  'petr',
  'pays',
  'pole-metropolitain',
  'groupement',
] as const;

/** What kind of structure carries the contract; it may differ from the territoire. */
export const NATURES_PORTEUR = [
  ...NATURES_TERRITOIRE,
  'epci',
  'conjoint',
  'cias',
  'syndicat-mixte',
  'agence-de-developpement',
  'association',
] as const;

const codeDepartement = (description: string) =>
  code(description, /^(\d{2}|2[AB]|97[1-8]|98[6-8])$/, 'un code de département : 83, 2A, 974');
const codeRegion = (description: string) =>
  code(description, /^\d{2}$/, 'un code INSEE de région à deux chiffres, par exemple 93');
const codeCommune = (description: string) =>
  code(description, /^(\d{2}|2[AB])\d{3}$/, 'un code INSEE de commune à cinq caractères, par exemple 17306 (ce n’est pas le code postal)');
const siren = (description: string) =>
  code(description, /^\d{9}$/, 'un numéro SIREN à neuf chiffres, par exemple 241700640');

/**
 * The communes that a territoire (or one contract) covers: INSEE codes, EPCI named on purpose
 * (expanded to their communes by the official yearly dataset), and names nobody could resolve.
 */
export const perimetreSchema = z.strictObject(
  {
    communes: liste(codeCommune('Code INSEE de la commune.'), 'Communes couvertes, par code INSEE.'),
    epci: liste(siren('SIREN de l’EPCI.'), 'Intercommunalités couvertes en entier, par numéro SIREN.'),
    nonResolus: liste(
      texte('Nom donné par la source.'),
      'Noms de communes ou d’intercommunalités que le découpage officiel ne permet pas de retrouver.',
    ),
    incomplet: ouiNon('La liste ci-dessus ne couvre pas tout le territoire.').optional(),
    note: texte('Précision de la source sur le périmètre.').optional(),
    nombreCommunes: chiffreSchema.optional().describe('Nombre de communes annoncé par une source.'),
  },
  { error: 'un périmètre : communes (codes INSEE) et/ou epci (SIREN)' },
);

const membreSchema = z.strictObject({
  nom: texte('Nom du membre.'),
  nature: choix(NATURES_PORTEUR, 'Nature du membre.'),
});

/** A dated event of the territoire's history. */
export const evenementSchema = z.strictObject({
  date: datePartielle('Date de l’événement, aussi précise qu’elle est connue.'),
  evenement: texte('Ce qui s’est passé, en une phrase.'),
  deduite: ouiNon('La date (ou son année) est déduite, aucune source ne l’écrit.').optional(),
  sources: sourceIds(),
});

/** `territoire.yaml`: the place that lasts, whatever contract is in force. */
export const territoireSchema = z.strictObject(
  {
    nom: texte('Nom du territoire, tel que ses habitants le reconnaissent.'),
    nature: choix(NATURES_TERRITOIRE, 'Nature du territoire.'),
    porteur: z
      .strictObject({
        nom: texte('Nom de la structure qui porte le contrat.'),
        nature: choix(NATURES_PORTEUR, 'Nature de cette structure.'),
        organisation: identifiant('Identifiant dans organisations.yaml, si elle y est.').optional(),
        membres: liste(membreSchema, 'Membres, quand le portage est partagé.'),
      })
      .describe('Structure qui porte le contrat.'),
    regions: z
      .array(codeRegion('Code INSEE de la région.'), { error: 'une liste de codes de région, par exemple ["93"]' })
      .min(1, { error: 'au moins un code de région' })
      .describe('Régions du territoire.'),
    departements: z
      .array(codeDepartement('Code du département.'), { error: 'une liste de codes de département, par exemple ["83"]' })
      .min(1, { error: 'au moins un code de département' })
      .describe('Départements du territoire.'),
    departementsIncomplets: ouiNon('La liste des départements n’est pas complète.').optional(),
    perimetre: perimetreSchema.prefault({}).describe('Communes couvertes.'),
    population: chiffreSchema.optional().describe('Population annoncée par une source.'),
    superficieKm2: chiffreSchema.optional().describe('Superficie en km² annoncée par une source.'),
    quartiersPrioritaires: liste(texte('Nom du quartier.'), 'Quartiers prioritaires de la politique de la ville cités par une source.'),
    territoiresCouverts: liste(texte('Nom du territoire.'), 'Territoires réunis par le contrat, quand il en couvre plusieurs.'),
    contact: z
      .strictObject({
        structure: texte('Service à contacter (jamais une personne).'),
        adresse: texte('Adresse postale du service.').optional(),
        telephone: texte('Téléphone du service.').optional(),
        courriel: z.email({ error: 'une adresse électronique de service' }).describe('Courriel du service.').optional(),
      })
      .optional()
      .describe('Contact du contrat : une boîte de service, jamais une personne.'),
    chronologie: liste(evenementSchema, 'Histoire du contrat local de santé sur ce territoire.'),
    constats: liste(constatSchema, 'Constats du diagnostic de santé du territoire.'),
    remarques: liste(texte('Remarque.'), 'Précisions utiles qui n’ont pas d’autre place.'),
    sources: sourcesSchema,
  },
  { error: 'les champs d’un territoire : nom, nature, porteur, regions, departements…' },
);

export type NatureTerritoire = (typeof NATURES_TERRITOIRE)[number];
export type NaturePorteur = (typeof NATURES_PORTEUR)[number];
export type PerimetreFacts = z.output<typeof perimetreSchema>;
export type EvenementFacts = z.output<typeof evenementSchema>;
export type TerritoireFacts = z.output<typeof territoireSchema>;
