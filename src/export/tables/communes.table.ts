import type { Commune, Epci } from '#geography/decoupage.types.ts';
import type { Contrat } from '#catalogue/model.ts';
import { colonnesContrat } from '../colonnes-partagees.ts';
import { declareTable } from '../table.ts';

interface LigneCommune {
  readonly contrat: Contrat;
  readonly commune: Commune;
  /** The intercommunality through which the commune is covered, when it is not listed itself. */
  readonly epci: Epci | undefined;
}

/** Rows of the communes that one contract covers, with what says so. */
export function communesDe(contrat: Contrat): readonly LigneCommune[] {
  const { communes, epci } = contrat.perimetre;
  const listees = new Set((contrat.facts.perimetre ?? contrat.territoire.facts.perimetre).communes);
  const epciParCommune = new Map(
    epci.flatMap((un) => un.communes.map((code) => [code, un] as const)),
  );
  return communes.map((commune) => ({
    contrat,
    commune,
    epci: listees.has(commune.code) ? undefined : epciParCommune.get(commune.code),
  }));
}

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
