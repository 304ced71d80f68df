import { LIBELLES_NATURE_TERRITOIRE } from '#domain/territoire/territoire.labels.ts';
import {
  NATURES_TERRITOIRE,
  territoireSchema,
  type NaturePorteur,
  type NatureTerritoire,
} from '#domain/territoire/territoire.schema.ts';
import type { Territoire } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonnesPerimetre, colonnesRegions } from '../colonnes-lieu.ts';
import { colonnesChoix } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';

const champ = describeFields(territoireSchema);

const LIBELLES_NATURE = Object.fromEntries(
  NATURES_TERRITOIRE.map((nature) => [nature, LIBELLES_NATURE_TERRITOIRE[nature]]),
) as Readonly<Record<NatureTerritoire, string>>;

const colonnesPlace: readonly Colonne<Territoire>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description: 'Identifiant permanent du territoire : nom de son dossier.',
    valeur: ({ id }) => id,
  },
  { nom: 'nom', type: 'texte', ...champ('nom'), valeur: ({ facts }) => facts.nom },
  ...colonnesChoix<Territoire, NatureTerritoire>(
    'nature',
    champ('nature').description,
    LIBELLES_NATURE,
    ({ facts }) => facts.nature,
  ),
  {
    nom: 'porteur',
    type: 'texte',
    ...champ('porteur.nom'),
    valeur: ({ facts }) => facts.porteur.nom,
  },
  ...colonnesChoix<Territoire, NaturePorteur>(
    'porteur_nature',
    champ('porteur.nature').description,
    LIBELLES_NATURE_TERRITOIRE,
    ({ facts }) => facts.porteur.nature,
  ),
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
  ...colonnesRegions<Territoire>((territoire) => territoire),
];

const colonnesTaille: readonly Colonne<Territoire>[] = [
  ...colonnesPerimetre<Territoire>(
    ({ perimetre }) => perimetre,
    ({ facts }) => facts.perimetre,
  ),
  {
    nom: 'population_annoncee',
    type: 'nombre',
    ...champ('population'),
    valeur: ({ facts }) => facts.population?.valeur,
  },
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
  {
    nom: 'superficie_km2',
    type: 'nombre',
    ...champ('superficieKm2'),
    valeur: ({ facts }) => facts.superficieKm2?.valeur,
  },
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
  description:
    'Une ligne par territoire : porteur, régions, départements, communes, population et contrats.',
  lignes: ({ territoires }) => territoires,
  colonnes: [...colonnesPlace, ...colonnesTaille, ...colonnesSuite],
});
