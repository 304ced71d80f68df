import { communesDe } from '#site/communes/couverture.ts';
import { colonnesContrat } from '../colonnes-partagees.ts';
import { declareTable } from '../table.ts';

type LigneCommune = ReturnType<typeof communesDe>[number];

/** One row per commune of a contract. */
export const tableCommunes = declareTable<LigneCommune>({
  nom: 'communes',
  titre: 'Communes des contrats',
  description: 'Une ligne par contrat et par commune couverte, avec ce qui permet de le dire.',
  lignes: ({ contrats }) => contrats.flatMap(communesDe),
  colonnes: [
    ...colonnesContrat<LigneCommune>(({ contrat }) => contrat),
    {
      nom: 'commune',
      type: 'code',
      description: 'Code INSEE de la commune.',
      valeur: ({ commune }) => commune.code,
    },
    {
      nom: 'commune_nom',
      type: 'texte',
      description: 'Nom officiel de la commune.',
      valeur: ({ commune }) => commune.nom,
    },
    {
      nom: 'departement',
      type: 'code',
      description: 'Code du département de la commune.',
      valeur: ({ commune }) => commune.departement,
    },
    {
      nom: 'region',
      type: 'code',
      description: 'Code INSEE de la région de la commune.',
      valeur: ({ commune }) => commune.region,
    },
    {
      nom: 'population',
      type: 'entier',
      description: 'Population municipale de la commune dans le découpage officiel.',
      valeur: ({ commune }) => commune.population,
    },
    {
      nom: 'origine',
      type: 'code',
      description: 'Ce qui fait entrer la commune dans le contrat.',
      libelles: { liste: 'Commune citée elle-même', epci: 'Membre d’une intercommunalité citée' },
      valeur: ({ epci }) => (epci ? 'epci' : 'liste'),
    },
    {
      nom: 'epci',
      type: 'code',
      description: 'SIREN de cette intercommunalité.',
      valeur: ({ epci }) => epci?.siren,
    },
    {
      nom: 'epci_nom',
      type: 'texte',
      description: 'Nom de cette intercommunalité.',
      valeur: ({ epci }) => epci?.nom,
    },
    {
      nom: 'decoupage',
      type: 'entier',
      description: 'Année du découpage officiel (au 1er janvier) qui donne les communes.',
      valeur: (_, { anneeDecoupage }) => anneeDecoupage,
    },
  ],
});
