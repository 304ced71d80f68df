import type { Catalogue, Departement, Region } from '#catalogue/model.ts';
import { anneePopulation } from '#geography/population-year.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { couvertureDe, type CouvertureLieu } from '#site/lieu/couverture.ts';
import { declareTable, type Colonne } from '../table.ts';

type Lieu = Region | Departement;

const NIVEAUX = {
  region: 'Région ou collectivité',
  departement: 'Département ou collectivité',
} as const;
const niveauDe = (lieu: Lieu): keyof typeof NIVEAUX =>
  'region' in lieu ? 'departement' : 'region';

/** A number read off the coverage of the place. */
const colonneCouverture = (
  nom: string,
  description: string,
  lire: (couverture: CouvertureLieu) => number,
): Colonne<Lieu> => ({
  nom,
  type: 'entier',
  description,
  valeur: (lieu, catalogue) => lire(couvertureDe(catalogue, lieu)),
});

const PLACE: readonly Colonne<Lieu>[] = [
  {
    nom: 'niveau',
    type: 'code',
    description: 'Région ou département ; une collectivité d’outre-mer est les deux.',
    libelles: NIVEAUX,
    valeur: niveauDe,
  },
  { nom: 'code', type: 'code', description: 'Code INSEE.', valeur: ({ code }) => code },
  { nom: 'nom', type: 'texte', description: 'Nom officiel.', valeur: ({ nom }) => nom },
  {
    nom: 'region',
    type: 'code',
    description: 'Code INSEE de la région du département ; vide pour une région.',
    valeur: (lieu) => ('region' in lieu ? lieu.region.code : undefined),
  },
  {
    nom: 'communes',
    type: 'entier',
    description: 'Nombre de communes dans le découpage officiel.',
    valeur: ({ nombreCommunes }) => nombreCommunes,
  },
  {
    nom: 'population',
    type: 'entier',
    description: 'Population municipale ; vide quand le jeu de données officiel n’en donne pas.',
    valeur: ({ population }) => population,
  },
  {
    nom: 'population_annee',
    type: 'entier',
    description: 'Année de cette population ; vide quand le jeu de données officiel ne la dit pas.',
    valeur: (lieu, { anneeDecoupage }) => {
      const [departement] = 'region' in lieu ? [lieu] : lieu.departements;
      return departement && anneePopulation(departement.code, anneeDecoupage);
    },
  },
];

/** One row per region and per département, with what contracts cover there. */
export const tableLieux = declareTable<Lieu>({
  nom: 'lieux',
  titre: 'Régions et départements',
  description:
    'Une ligne par région et par département : contrats recensés, communes et habitants couverts, chaque commune comptée une fois.',
  lignes: ({ regions }: Catalogue) =>
    regions.flatMap((region): Lieu[] => [region, ...region.departements]),
  colonnes: [
    ...PLACE,
    colonneCouverture(
      'contrats',
      'Contrats recensés, quel que soit leur état ; un contrat sur deux lieux est compté dans chacun.',
      ({ contrats }) => contrats.length,
    ),
    colonneCouverture(
      'contrats_en_cours',
      'Dont en cours ou prorogés à la date de mise à jour.',
      ({ enVigueur }) => enVigueur.length,
    ),
    colonneCouverture(
      'contrats_fin_inconnue',
      'Dont contrats signés dont les sources ne disent pas la fin.',
      ({ finInconnue }) => finInconnue.length,
    ),
    colonneCouverture(
      'communes_couvertes',
      'Communes du lieu couvertes par au moins un contrat en cours ou prorogé.',
      ({ communes }) => communes,
    ),
    colonneCouverture(
      'population_couverte',
      'Population municipale de ces communes.',
      ({ habitants }) => habitants,
    ),
    colonneCouverture(
      'population_couverte_fin_inconnue',
      'La même, en comptant aussi les contrats dont la fin est inconnue.',
      ({ habitantsAvecFinInconnue }) => habitantsAvecFinInconnue,
    ),
    colonneCouverture(
      'perimetres_inconnus',
      'Contrats en cours dont la liste des communes n’est pas entière : la population couverte est alors un minimum.',
      ({ perimetresInconnus }) => perimetresInconnus.length,
    ),
    {
      nom: 'adresse',
      type: 'adresse',
      description: 'Page du lieu sur le portail.',
      valeur: (lieu) =>
        adresseAbsolue('region' in lieu ? adresse.departement(lieu) : adresse.region(lieu)),
    },
  ],
});
