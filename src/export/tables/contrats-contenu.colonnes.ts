import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import type { Contrat } from '#catalogue/model.ts';
import { colonneIncomplete, colonnesTermes } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import type { Colonne } from '../table.ts';

const champ = describeFields(contratSchema);

/** What a contract holds: how much is announced, how much is published here, and about what. */
export const colonnesContenu: readonly Colonne<Contrat>[] = [
  {
    nom: 'signataires_publies',
    type: 'entier',
    description:
      'Nombre de signataires listés dans la table signataires ; 0 veut dire inconnus, et non absents.',
    valeur: ({ signataires }) => signataires.length,
  },
  {
    nom: 'signataires_annonces',
    type: 'entier',
    ...champ('nombreSignataires'),
    valeur: ({ facts }) => facts.nombreSignataires,
  },
  colonneIncomplete(
    'signataires_incomplets',
    champ('signatairesIncomplets'),
    ({ facts }) => facts.signatairesIncomplets,
  ),
  {
    nom: 'axes_publies',
    type: 'entier',
    description: 'Nombre d’axes publiés sur le portail ; 0 veut dire inconnus, et non absents.',
    valeur: ({ axes }) => axes.length,
  },
  {
    nom: 'axes_annonces',
    type: 'entier',
    ...champ('nombreAxes'),
    valeur: ({ facts }) => facts.nombreAxes,
  },
  colonneIncomplete(
    'axes_incomplets',
    champ('axesIncomplets'),
    ({ facts }) => facts.axesIncomplets,
  ),
  {
    nom: 'fiches_publiees',
    type: 'entier',
    description:
      'Nombre de fiches-actions publiées sur le portail ; 0 veut dire inconnues, et non absentes.',
    valeur: ({ fiches }) => fiches.length,
  },
  {
    nom: 'fiches_annoncees',
    type: 'entier',
    ...champ('nombreFiches'),
    valeur: ({ facts }) => facts.nombreFiches,
  },
  {
    nom: 'fiches_annoncees_note',
    type: 'texte',
    ...champ('nombreFichesNote'),
    valeur: ({ facts }) => facts.nombreFichesNote,
  },
  {
    nom: 'documents_publies',
    type: 'entier',
    description: 'Nombre de documents décrits dans la table documents.',
    valeur: ({ annexes }) => annexes.length,
  },
  ...colonnesTermes<Contrat>(
    'themes',
    'Thèmes du contrat, de ses axes et de ses fiches, classés par le portail.',
    ({ themes }) => themes,
  ),
  {
    nom: 'themes_cites',
    type: 'liste',
    ...champ('themesCites'),
    valeur: ({ facts }) => facts.themesCites,
  },
  ...colonnesTermes<Contrat>(
    'publics',
    'Publics visés par le contrat et par ses fiches.',
    ({ publics }) => publics,
  ),
  {
    nom: 'publics_cites',
    type: 'liste',
    ...champ('publicsCites'),
    valeur: ({ facts }) => facts.publicsCites,
  },
  {
    nom: 'objectifs',
    type: 'liste',
    ...champ('objectifs'),
    valeur: ({ facts }) => facts.objectifs,
  },
  {
    nom: 'ecarts',
    type: 'liste',
    ...champ('ecarts'),
    valeur: ({ facts }) => facts.ecarts.map(({ sujet }) => sujet),
  },
];
