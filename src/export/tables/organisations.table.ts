import { LIBELLES_NATURE_ORGANISATION } from '#domain/organisation/organisation.labels.ts';
import {
  organisationSchema,
  type NatureOrganisation,
} from '#domain/organisation/organisation.schema.ts';
import type { Organisation, Role } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonnesChoix } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';

const champ = describeFields(organisationSchema);

const contratsOu = (nom: string, role: Role, description: string): Colonne<Organisation> => ({
  nom,
  type: 'liste',
  description,
  valeur: ({ participations }) =>
    participations
      .filter(({ contrat, roles }) => !contrat.exemple && roles.includes(role))
      .map(({ contrat }) => contrat.id),
});

/** One row per organisation. */
export const tableOrganisations = declareTable<Organisation>({
  nom: 'organisations',
  titre: 'Organisations',
  description:
    'Une ligne par organisation identifiée, avec les contrats où elle prend part et à quel titre.',
  lignes: ({ organisations }) => organisations.filter(({ exemple }) => !exemple),
  colonnes: [
    {
      nom: 'identifiant',
      type: 'code',
      description: 'Identifiant permanent de l’organisation.',
      valeur: ({ id }) => id,
    },
    { nom: 'nom', type: 'texte', ...champ('nom'), valeur: ({ facts }) => facts.nom },
    { nom: 'sigle', type: 'texte', ...champ('sigle'), valeur: ({ facts }) => facts.sigle },
    ...colonnesChoix<Organisation, NatureOrganisation>(
      'nature',
      champ('nature').description,
      LIBELLES_NATURE_ORGANISATION,
      ({ facts }) => facts.nature,
    ),
    {
      nom: 'autres_noms',
      type: 'liste',
      ...champ('autresNoms'),
      valeur: ({ facts }) => facts.autresNoms,
    },
    {
      nom: 'departement',
      type: 'code',
      ...champ('departement'),
      valeur: ({ facts }) => facts.departement,
    },
    { nom: 'region', type: 'code', ...champ('region'), valeur: ({ facts }) => facts.region },
    { nom: 'site', type: 'adresse', ...champ('site'), valeur: ({ facts }) => facts.site },
    contratsOu('contrats_portes', 'porteur', 'Identifiants des contrats qu’elle porte.'),
    contratsOu('contrats_signes', 'signataire', 'Identifiants des contrats qu’elle signe.'),
    contratsOu(
      'contrats_pilotes',
      'pilote',
      'Identifiants des contrats dont elle pilote une fiche-action.',
    ),
    contratsOu(
      'contrats_partenaires',
      'partenaire',
      'Identifiants des contrats où elle est partenaire.',
    ),
    {
      nom: 'adresse',
      type: 'adresse',
      description: 'Page de l’organisation sur le portail.',
      valeur: (organisation) => adresseAbsolue(adresse.organisation(organisation)),
    },
  ],
});
