import { LIBELLES_AVANCEMENT } from '#domain/fiche/fiche.labels.ts';
import { ficheSchema, type EtatAvancement } from '#domain/fiche/fiche.schema.ts';
import type { Fiche } from '#catalogue/model.ts';
import { colonnesChoix } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import type { Colonne } from '../table.ts';

const champ = describeFields(ficheSchema);

/** When an action takes place, with what means, and how far it has come. */
export const colonnesSuivi: readonly Colonne<Fiche>[] = [
  {
    nom: 'debut',
    type: 'date',
    ...champ('calendrier.debut'),
    valeur: ({ facts }) => facts.calendrier?.debut,
  },
  {
    nom: 'fin',
    type: 'date',
    ...champ('calendrier.fin'),
    valeur: ({ facts }) => facts.calendrier?.fin,
  },
  {
    nom: 'calendrier',
    type: 'texte',
    ...champ('calendrier.texte'),
    valeur: ({ facts }) => facts.calendrier?.texte,
  },
  {
    nom: 'rythme',
    type: 'texte',
    ...champ('calendrier.recurrent'),
    valeur: ({ facts }) => facts.calendrier?.recurrent,
  },
  { nom: 'moyens', type: 'texte', ...champ('moyens'), valeur: ({ facts }) => facts.moyens },
  {
    nom: 'financeurs',
    type: 'liste',
    description: 'Qui finance l’action ; les montants sont dans les données du contrat.',
    valeur: ({ facts }) => [...new Set(facts.budget.map(({ financeur }) => financeur))],
  },
  {
    nom: 'indicateurs',
    type: 'liste',
    ...champ('indicateurs'),
    valeur: ({ facts }) => facts.indicateurs.map(({ nom }) => nom),
  },
  ...colonnesChoix<Fiche, EtatAvancement>(
    'avancement',
    champ('avancement.etat').description,
    LIBELLES_AVANCEMENT,
    ({ facts }) => facts.avancement?.etat,
  ),
  {
    nom: 'avancement_au',
    type: 'date',
    ...champ('avancement.date'),
    valeur: ({ facts }) => facts.avancement?.date,
  },
  {
    nom: 'avancement_note',
    type: 'texte',
    ...champ('avancement.note'),
    valeur: ({ facts }) => facts.avancement?.note,
  },
];
