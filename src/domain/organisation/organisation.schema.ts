import { z } from 'zod';
import { adresseWeb, choix, code, identifiant, liste, ouiNon, texte } from '../champ/champ.schema.ts';

/** Kinds of organisation that sign, pilot or take part (list read off the signatories of known contracts). */
export const NATURES_ORGANISATION = [
  'ars',
  'etat',
  'commune',
  'epci',
  'petr',
  'pays',
  'pole-metropolitain',
  'syndicat-mixte',
  'departement',
  'region',
  'collectivite-territoriale',
  'ccas',
  'cias',
  'assurance-maladie',
  'msa',
  'caf',
  'carsat',
  'mutualite',
  'etablissement-sante',
  'cpts',
  'professionnels-sante',
  'urps',
  'ordre-professionnel',
  'education-nationale',
  'universite',
  'sante-au-travail',
  'agence-de-developpement',
  'association',
  'autre',
] as const;

/** An organisation of `organisations.yaml`, shared by all contracts. */
export const organisationSchema = z.strictObject(
  {
    nom: texte('Nom complet de l’organisation.'),
    sigle: texte('Sigle usuel.').optional(),
    nature: choix(NATURES_ORGANISATION, 'Nature de l’organisation.'),
    autresNoms: liste(texte('Autre nom rencontré dans les sources.'), 'Autres noms sous lesquels les sources la citent.'),
    departement: code('Code du département où elle agit.', /^(\d{2,3}|2[AB])$/, 'un code de département : 83, 2A, 974').optional(),
    region: code('Code INSEE de la région où elle agit.', /^\d{2}$/, 'un code de région à deux chiffres').optional(),
    site: adresseWeb('Site officiel.').optional(),
    exemple: ouiNon('Organisation inventée pour le contrat d’exemple.').optional(),
  },
  { error: 'une organisation : nom et nature' },
);

/** The file `organisations.yaml`: identifier → organisation. */
export const organisationsSchema = z.record(identifiant('Identifiant de l’organisation.'), organisationSchema, {
  error: 'une table : identifiant de l’organisation, puis ses champs',
});

const ATTENDU_CITATION =
  'une organisation : « organisation: identifiant » (liste dans organisations.yaml), ou « nom: … » et « nature: … » si elle n’y est pas';

/**
 * An organisation named in a contract: by identifier when it is in `organisations.yaml`,
 * by name and kind otherwise (a source that says "la préfecture" does not say which).
 */
export const organisationCiteeSchema = z
  .strictObject(
    {
      organisation: identifiant('Identifiant dans organisations.yaml.').optional(),
      nom: texte('Nom tel que la source le donne, s’il diffère ou s’il n’est pas dans organisations.yaml.').optional(),
      nature: choix(NATURES_ORGANISATION, 'Nature, quand l’organisation n’est pas dans organisations.yaml.').optional(),
    },
    { error: ATTENDU_CITATION },
  )
  .refine((citee) => Boolean(citee.organisation ?? citee.nom), { error: ATTENDU_CITATION });

/** A signatory: an organisation, and who signed for it on that day (never a present contact). */
export const signataireSchema = z
  .strictObject(
    {
      ...organisationCiteeSchema.shape,
      personne: texte('Personne qui a signé, en fonction à la signature.').optional(),
      fonction: texte('Fonction de cette personne à la signature.').optional(),
      attendu: ouiNon('Signature attendue ou annoncée, non constatée.').optional(),
    },
    { error: ATTENDU_CITATION },
  )
  .refine((signataire) => Boolean(signataire.organisation ?? signataire.nom), { error: ATTENDU_CITATION });

export type NatureOrganisation = (typeof NATURES_ORGANISATION)[number];
export type OrganisationFacts = z.output<typeof organisationSchema>;
export type OrganisationCiteeFacts = z.output<typeof organisationCiteeSchema>;
export type SignataireFacts = z.output<typeof signataireSchema>;
