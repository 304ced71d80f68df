import { LIBELLES_NATURE_ORGANISATION } from '#domain/organisation/organisation.labels.ts';
import {
  signataireSchema,
  type NatureOrganisation,
} from '#domain/organisation/organisation.schema.ts';
import type { Contrat, Signataire } from '#catalogue/model.ts';
import { colonnesChoix, colonnesContrat } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable } from '../table.ts';

const champ = describeFields(signataireSchema);

interface LigneSignataire {
  readonly contrat: Contrat;
  readonly rang: number;
  readonly signataire: Signataire;
}

/** Rows of the signatories of one contract. */
export const signatairesDe = (contrat: Contrat): readonly LigneSignataire[] =>
  contrat.signataires.map((signataire, index) => ({ contrat, rang: index + 1, signataire }));

/** One row per signatory of a contract. */
export const tableSignataires = declareTable<LigneSignataire>({
  nom: 'signataires',
  titre: 'Signataires',
  description:
    'Une ligne par signataire connu de chaque contrat, avec la personne en fonction à la signature.',
  lignes: ({ contrats }) => contrats.flatMap(signatairesDe),
  colonnes: [
    ...colonnesContrat<LigneSignataire>(({ contrat }) => contrat),
    {
      nom: 'rang',
      type: 'entier',
      description: 'Rang dans la liste publiée ; il ne dit rien de l’importance du signataire.',
      valeur: ({ rang }) => rang,
    },
    {
      nom: 'nom',
      type: 'texte',
      description: 'Nom de l’organisation signataire, tel que la source le donne.',
      valeur: ({ signataire }) => signataire.nom,
    },
    ...colonnesChoix<LigneSignataire, NatureOrganisation>(
      'nature',
      'Nature de l’organisation.',
      LIBELLES_NATURE_ORGANISATION,
      ({ signataire }) => signataire.nature,
    ),
    {
      nom: 'organisation',
      type: 'code',
      description: 'Identifiant dans la table organisations, quand elle y est.',
      valeur: ({ signataire }) => signataire.organisation?.id,
    },
    {
      nom: 'personne',
      type: 'texte',
      ...champ('personne'),
      valeur: ({ signataire }) => signataire.personne,
    },
    {
      nom: 'fonction',
      type: 'texte',
      ...champ('fonction'),
      valeur: ({ signataire }) => signataire.fonction,
    },
    {
      nom: 'attendu',
      type: 'booleen',
      ...champ('attendu'),
      valeur: ({ signataire }) => signataire.attendu,
    },
  ],
});
