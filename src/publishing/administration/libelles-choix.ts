import { LIBELLES_TYPE_ACTUALITE } from '#domain/actualite/actualite.labels.ts';
import { LIBELLES_TYPE_ANNEXE } from '#domain/annexe/annexe.labels.ts';
import { CATEGORIES_DONNEES } from '#domain/annexe/annexe.schema.ts';
import { LIBELLES_NATURE_CONTRAT, LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { LIBELLES_AVANCEMENT, LIBELLES_INDICATEUR } from '#domain/fiche/fiche.labels.ts';
import { LIBELLES_NATURE_ORGANISATION } from '#domain/organisation/organisation.labels.ts';
import { LIBELLES_NATURE_TERRITOIRE } from '#domain/territoire/territoire.labels.ts';

/** Choices that the site never shows as such, so that no label of theirs stands elsewhere. */
const CHOIX_SANS_LIBELLE_PUBLIE = [
  { publier: 'Publier tel quel', masquer: 'Masquer dans le texte', 'ne-pas-heberger': 'Ne pas héberger le document' },
  { totalement: 'Totalement conforme', partiellement: 'Partiellement conforme', non: 'Non conforme' },
  { EUR: 'Euros', 'EUR/an': 'Euros par an', '%': 'Pour cent', agents: 'Agents' },
  {
    'comite-pilotage': 'Comité de pilotage',
    'comite-technique': 'Comité technique',
    'groupe-travail': 'Groupe de travail',
    autre: 'Autre',
  },
] as const;

const TABLES: readonly Readonly<Record<string, string>>[] = [
  LIBELLES_AVANCEMENT,
  LIBELLES_INDICATEUR,
  LIBELLES_NATURE_CONTRAT,
  LIBELLES_STATUT,
  LIBELLES_TYPE_ANNEXE,
  LIBELLES_TYPE_ACTUALITE,
  CATEGORIES_DONNEES,
  LIBELLES_NATURE_TERRITOIRE,
  LIBELLES_NATURE_ORGANISATION,
  ...CHOIX_SANS_LIBELLE_PUBLIE,
];

/**
 * French labels of a closed list of values: those of the first table that names them all.
 * @returns undefined when no table does
 */
export function libellesDe(valeurs: readonly string[]): readonly string[] | undefined {
  const table = TABLES.find((candidate) => valeurs.every((valeur) => Object.hasOwn(candidate, valeur)));
  return table && valeurs.map((valeur) => table[valeur] ?? valeur);
}
