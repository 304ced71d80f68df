import { axeSchema } from '#domain/axe/axe.schema.ts';
import type { Axe } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonnesContrat, colonnesTermes } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable } from '../table.ts';

const champ = describeFields(axeSchema);

/** One row per axis. */
export const tableAxes = declareTable<Axe>({
  nom: 'axes',
  titre: 'Axes',
  description: 'Une ligne par axe stratégique publié : numéro, titre, objectifs et thèmes.',
  lignes: ({ contrats }) => contrats.flatMap(({ axes }) => axes),
  colonnes: [
    {
      nom: 'identifiant',
      type: 'code',
      description: 'Identifiant permanent de l’axe : contrat, puis numéro.',
      valeur: ({ id }) => id,
    },
    ...colonnesContrat<Axe>(({ contrat }) => contrat),
    {
      nom: 'numero',
      type: 'entier',
      description: 'Numéro de l’axe dans le contrat, ou son rang quand la source ne numérote pas.',
      valeur: ({ numero }) => numero,
    },
    { nom: 'titre', type: 'texte', ...champ('titre'), valeur: ({ facts }) => facts.titre },
    {
      nom: 'transversal',
      type: 'booleen',
      ...champ('transversal'),
      valeur: ({ facts }) => facts.transversal ?? false,
    },
    {
      nom: 'objectifs',
      type: 'liste',
      ...champ('objectifs'),
      valeur: ({ facts }) => facts.objectifs,
    },
    {
      nom: 'fiches_publiees',
      type: 'entier',
      description: 'Nombre de fiches-actions de l’axe publiées sur le portail.',
      valeur: ({ fiches }) => fiches.length,
    },
    ...colonnesTermes<Axe>(
      'themes',
      'Thèmes de l’axe et de ses fiches, classés par le portail.',
      ({ themes }) => themes,
    ),
    { nom: 'note', type: 'texte', ...champ('note'), valeur: ({ facts }) => facts.note },
    {
      nom: 'adresse',
      type: 'adresse',
      description: 'Page de l’axe sur le portail.',
      valeur: (axe) => adresseAbsolue(adresse.axe(axe)),
    },
  ],
});
