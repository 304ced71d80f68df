import { perimetreSchema, territoireSchema } from '#domain/territoire/territoire.schema.ts';
import type { Contrat } from '#catalogue/model.ts';
import { colonneIncomplete } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import type { Colonne } from '../table.ts';

const champ = describeFields(territoireSchema);
const champPerimetre = describeFields(perimetreSchema);

const perimetreEcrit = ({ facts, territoire }: Contrat) => facts.perimetre ?? territoire.facts.perimetre;

/** Where a contract applies and who carries it. */
export const colonnesLieu: readonly Colonne<Contrat>[] = [
  {
    nom: 'territoire_id',
    type: 'code',
    description: 'Identifiant du territoire, dans la table territoires.',
    valeur: ({ territoire }) => territoire.id,
  },
  { nom: 'territoire', type: 'texte', ...champ('nom'), valeur: ({ territoire }) => territoire.facts.nom },
  { nom: 'porteur', type: 'texte', ...champ('porteur.nom'), valeur: ({ territoire }) => territoire.facts.porteur.nom },
  {
    nom: 'regions_codes',
    type: 'liste',
    description: 'Codes INSEE des régions du territoire.',
    valeur: ({ territoire }) => territoire.regions.map(({ code }) => code),
  },
  {
    nom: 'regions',
    type: 'liste',
    description: 'Noms des régions, dans le même ordre.',
    valeur: ({ territoire }) => territoire.regions.map(({ nom }) => nom),
  },
  {
    nom: 'departements_codes',
    type: 'liste',
    description: 'Codes des départements du territoire.',
    valeur: ({ territoire }) => territoire.departements.map(({ code }) => code),
  },
  {
    nom: 'departements',
    type: 'liste',
    description: 'Noms des départements, dans le même ordre.',
    valeur: ({ territoire }) => territoire.departements.map(({ nom }) => nom),
  },
  colonneIncomplete(
    'departements_incomplets',
    champ('departementsIncomplets'),
    ({ territoire }) => territoire.facts.departementsIncomplets,
  ),
  {
    nom: 'communes_publiees',
    type: 'entier',
    description: 'Nombre de communes retrouvées, listées dans la table communes.',
    valeur: ({ perimetre }) => perimetre.communes.length,
  },
  {
    nom: 'communes_annoncees',
    type: 'entier',
    ...champPerimetre('nombreCommunes'),
    valeur: (contrat) => perimetreEcrit(contrat).nombreCommunes?.valeur,
  },
  {
    nom: 'communes_completes',
    type: 'booleen',
    description: 'La liste des communes publiée est celle de tout le contrat.',
    valeur: ({ perimetre }) => perimetre.complet,
  },
  {
    nom: 'communes_non_resolues',
    type: 'liste',
    ...champPerimetre('nonResolus'),
    valeur: ({ perimetre }) => perimetre.nonResolus,
  },
  {
    nom: 'population',
    type: 'entier',
    description: 'Somme des populations municipales des communes ; vide si leur liste n’est pas complète.',
    valeur: ({ perimetre }) => perimetre.population,
  },
];
