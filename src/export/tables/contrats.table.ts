import { LIBELLES_NATURE_CONTRAT, LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { contratSchema, type NatureContrat } from '#domain/contrat/contrat.schema.ts';
import type { Statut } from '#domain/contrat/statut.rules.ts';
import type { Contrat } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonnesChoix, lisibles } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';
import { colonnesContenu } from './contrats-contenu.colonnes.ts';
import { colonnesDates } from './contrats-dates.colonnes.ts';
import { colonnesLieu } from './contrats-lieu.colonnes.ts';

const champ = describeFields(contratSchema);

const colonnesIdentite: readonly Colonne<Contrat>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description:
      'Identifiant permanent du contrat : dossier du territoire, puis dossier du contrat.',
    valeur: (contrat) => contrat.id,
  },
  { nom: 'titre', type: 'texte', ...champ('titre'), valeur: ({ facts }) => facts.titre },
  ...colonnesChoix<Contrat, NatureContrat>(
    'nature',
    champ('nature').description,
    LIBELLES_NATURE_CONTRAT,
    ({ facts }) => facts.nature,
  ),
  {
    nom: 'generation',
    type: 'entier',
    ...champ('generation'),
    valeur: ({ facts }) => facts.generation,
  },
];

const colonnesStatut: readonly Colonne<Contrat>[] = [
  ...colonnesChoix<Contrat, Statut>(
    'statut',
    'État du contrat, calculé d’après ses dates au jour de la colonne statut_au.',
    LIBELLES_STATUT,
    ({ statut }) => statut,
  ),
  {
    nom: 'statut_au',
    type: 'date',
    description: 'Jour pour lequel l’état est calculé.',
    valeur: (_, { today }) => today,
  },
  {
    nom: 'statut_source',
    type: 'texte',
    ...champ('statutDeclare.texte'),
    valeur: ({ facts }) => facts.statutDeclare?.texte,
  },
];

const colonnesSuite: readonly Colonne<Contrat>[] = [
  {
    nom: 'predecesseur',
    type: 'code',
    description: 'Identifiant du contrat auquel celui-ci succède.',
    valeur: ({ predecesseur }) => predecesseur?.id,
  },
  {
    nom: 'successeur',
    type: 'code',
    description: 'Identifiant du contrat qui lui succède.',
    valeur: ({ successeur }) => successeur?.id,
  },
  {
    nom: 'modifie',
    type: 'code',
    description: 'Pour un avenant : identifiant du contrat qu’il modifie.',
    valeur: ({ modifie }) => modifie?.id,
  },
];

const colonnesPreuve: readonly Colonne<Contrat>[] = [
  {
    nom: 'adresse',
    type: 'adresse',
    description: 'Page du contrat sur le portail.',
    valeur: (contrat) => adresseAbsolue(adresse.contrat(contrat)),
  },
  {
    nom: 'sources',
    type: 'liste',
    description: 'Sources du contrat : adresses, ou noms des documents qui n’en ont pas.',
    valeur: ({ sources }) => lisibles(sources),
  },
  {
    nom: 'verifie_le',
    type: 'date',
    ...champ('verifieLe'),
    valeur: ({ facts }) => facts.verifieLe,
  },
];

/** One row per contract. */
export const tableContrats = declareTable<Contrat>({
  nom: 'contrats',
  titre: 'Contrats',
  description:
    'Une ligne par contrat recensé : nature, état, dates, territoire, contenu publié et sources.',
  lignes: ({ contrats }) => contrats,
  colonnes: [
    ...colonnesIdentite,
    ...colonnesStatut,
    ...colonnesDates,
    ...colonnesSuite,
    ...colonnesLieu,
    ...colonnesContenu,
    ...colonnesPreuve,
  ],
});
