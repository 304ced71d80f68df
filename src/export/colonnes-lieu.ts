import {
  perimetreSchema,
  territoireSchema,
  type PerimetreFacts,
} from '#domain/territoire/territoire.schema.ts';
import type { Perimetre, Territoire } from '#catalogue/model.ts';
import { colonneIncomplete } from './colonnes-partagees.ts';
import { describeFields } from './describe-field.ts';
import type { Colonne } from './table.ts';

const champTerritoire = describeFields(territoireSchema);
const champPerimetre = describeFields(perimetreSchema);

/** Régions and départements of a territoire, by code and by name. */
export const colonnesRegions = <Ligne>(
  territoireDe: (ligne: Ligne) => Territoire,
): readonly Colonne<Ligne>[] => [
  {
    nom: 'regions_codes',
    type: 'liste',
    description: 'Codes INSEE des régions du territoire.',
    valeur: (ligne) => territoireDe(ligne).regions.map(({ code }) => code),
  },
  {
    nom: 'regions',
    type: 'liste',
    description: 'Noms des régions, dans le même ordre.',
    valeur: (ligne) => territoireDe(ligne).regions.map(({ nom }) => nom),
  },
  {
    nom: 'departements_codes',
    type: 'liste',
    description: 'Codes des départements du territoire.',
    valeur: (ligne) => territoireDe(ligne).departements.map(({ code }) => code),
  },
  {
    nom: 'departements',
    type: 'liste',
    description: 'Noms des départements, dans le même ordre.',
    valeur: (ligne) => territoireDe(ligne).departements.map(({ nom }) => nom),
  },
  colonneIncomplete(
    'departements_incomplets',
    champTerritoire('departementsIncomplets'),
    (ligne) => territoireDe(ligne).facts.departementsIncomplets,
  ),
];

/** How many communes are announced and found, and what that leaves out. */
export const colonnesPerimetre = <Ligne>(
  perimetreDe: (ligne: Ligne) => Perimetre,
  ecritDe: (ligne: Ligne) => PerimetreFacts,
): readonly Colonne<Ligne>[] => [
  {
    nom: 'communes_publiees',
    type: 'entier',
    description:
      'Nombre de communes retrouvées dans le découpage officiel ; 0 veut dire inconnues.',
    valeur: (ligne) => perimetreDe(ligne).communes.length,
  },
  {
    nom: 'communes_annoncees',
    type: 'entier',
    ...champPerimetre('nombreCommunes'),
    valeur: (ligne) => ecritDe(ligne).nombreCommunes?.valeur,
  },
  {
    nom: 'communes_completes',
    type: 'booleen',
    description: 'La liste des communes publiée est connue pour être entière.',
    valeur: (ligne) => perimetreDe(ligne).complet,
  },
  {
    nom: 'communes_non_resolues',
    type: 'liste',
    ...champPerimetre('nonResolus'),
    valeur: (ligne) => perimetreDe(ligne).nonResolus,
  },
  {
    nom: 'population',
    type: 'entier',
    description:
      'Somme des populations municipales des communes ; vide si leur liste n’est pas complète.',
    valeur: (ligne) => perimetreDe(ligne).population,
  },
];
