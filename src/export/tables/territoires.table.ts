import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import type { Territoire } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonneIncomplete } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';

const champ = describeFields(territoireSchema);

const colonnesPlace: readonly Colonne<Territoire>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description: 'Identifiant permanent du territoire : nom de son dossier.',
    valeur: ({ id }) => id,
  },
  { nom: 'nom', type: 'texte', ...champ('nom'), valeur: ({ facts }) => facts.nom },
  { nom: 'nature', type: 'code', ...champ('nature'), valeur: ({ facts }) => facts.nature },
  { nom: 'porteur', type: 'texte', ...champ('porteur.nom'), valeur: ({ facts }) => facts.porteur.nom },
  { nom: 'porteur_nature', type: 'code', ...champ('porteur.nature'), valeur: ({ facts }) => facts.porteur.nature },
  {
    nom: 'porteur_organisation',
    type: 'code',
    description: 'Identifiant du porteur dans la table organisations, s’il y est.',
    valeur: ({ porteur }) => porteur?.id,
  },
  {
    nom: 'porteur_membres',
    type: 'liste',
    ...champ('porteur.membres'),
    valeur: ({ facts }) => facts.porteur.membres.map(({ nom }) => nom),
  },
  {
    nom: 'regions_codes',
    type: 'liste',
    description: 'Codes INSEE des régions du territoire.',
    valeur: ({ regions }) => regions.map(({ code }) => code),
  },
  {
    nom: 'regions',
    type: 'liste',
    description: 'Noms des régions, dans le même ordre.',
    valeur: ({ regions }) => regions.map(({ nom }) => nom),
  },
  {
    nom: 'departements_codes',
    type: 'liste',
    description: 'Codes des départements du territoire.',
    valeur: ({ departements }) => departements.map(({ code }) => code),
  },
  {
    nom: 'departements',
    type: 'liste',
    description: 'Noms des départements, dans le même ordre.',
    valeur: ({ departements }) => departements.map(({ nom }) => nom),
  },
  colonneIncomplete(
    'departements_incomplets',
    champ('departementsIncomplets'),
    ({ facts }) => facts.departementsIncomplets,
  ),
];

const colonnesTaille: readonly Colonne<Territoire>[] = [
  {
    nom: 'communes_publiees',
    type: 'entier',
    description: 'Nombre de communes du territoire retrouvées dans le découpage officiel.',
    valeur: ({ perimetre }) => perimetre.communes.length,
  },
  {
    nom: 'communes_annoncees',
    type: 'entier',
    ...champ('perimetre.nombreCommunes'),
    valeur: ({ facts }) => facts.perimetre.nombreCommunes?.valeur,
  },
  {
    nom: 'communes_completes',
    type: 'booleen',
    description: 'La liste des communes publiée est celle de tout le territoire.',
    valeur: ({ perimetre }) => perimetre.complet,
  },
  {
    nom: 'population',
    type: 'entier',
    description: 'Somme des populations municipales des communes ; vide si leur liste n’est pas complète.',
    valeur: ({ perimetre }) => perimetre.population,
  },
  { nom: 'population_annoncee', type: 'nombre', ...champ('population'), valeur: ({ facts }) => facts.population?.valeur },
  {
    nom: 'population_precision',
    type: 'texte',
    ...champ('population.precision'),
    valeur: ({ facts }) => facts.population?.precision,
  },
  {
    nom: 'population_annee',
    type: 'entier',
    ...champ('population.annee'),
    valeur: ({ facts }) => facts.population?.annee,
  },
  { nom: 'superficie_km2', type: 'nombre', ...champ('superficieKm2'), valeur: ({ facts }) => facts.superficieKm2?.valeur },
];

const colonnesSuite: readonly Colonne<Territoire>[] = [
  {
    nom: 'contrats',
    type: 'liste',
    description: 'Identifiants des contrats du territoire, du plus ancien au plus récent.',
    valeur: ({ contrats }) => contrats.map(({ id }) => id),
  },
  {
    nom: 'contrat_principal',
    type: 'code',
    description: 'Identifiant du contrat en vigueur, sinon du plus récent.',
    valeur: ({ contratPrincipal }) => contratPrincipal?.id,
  },
  {
    nom: 'contact',
    type: 'texte',
    ...champ('contact.structure'),
    valeur: ({ facts }) => facts.contact?.structure,
  },
  {
    nom: 'adresse',
    type: 'adresse',
    description: 'Page du territoire sur le portail.',
    valeur: (territoire) => adresseAbsolue(adresse.territoire(territoire)),
  },
];

/** One row per territoire. */
export const tableTerritoires = declareTable<Territoire>({
  nom: 'territoires',
  titre: 'Territoires',
  description: 'Une ligne par territoire : porteur, régions, départements, communes, population et contrats.',
  lignes: ({ territoires }) => territoires,
  colonnes: [...colonnesPlace, ...colonnesTaille, ...colonnesSuite],
});
