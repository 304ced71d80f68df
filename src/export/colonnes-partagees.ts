import { LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import type { Source } from '#domain/source/source.schema.ts';
import type { Contrat, OrganisationCitee, Theme } from '#catalogue/model.ts';
import type { FieldDescription } from './describe-field.ts';
import type { Colonne } from './table.ts';

type Termes = readonly Pick<Theme, 'id' | 'facts'>[];

/** Which contract a row belongs to, said the same way in every table. */
export const colonnesContrat = <Ligne>(
  contratDe: (ligne: Ligne) => Contrat,
): readonly Colonne<Ligne>[] => [
  {
    nom: 'contrat',
    type: 'code',
    description: 'Identifiant du contrat, à rapprocher de la colonne « identifiant » de contrats.',
    valeur: (ligne) => contratDe(ligne).id,
  },
  {
    nom: 'contrat_titre',
    type: 'texte',
    description: 'Titre du contrat.',
    valeur: (ligne) => contratDe(ligne).facts.titre,
  },
  {
    nom: 'contrat_statut',
    type: 'code',
    description: 'État du contrat à la date de mise à jour du portail.',
    libelles: LIBELLES_STATUT,
    valeur: (ligne) => contratDe(ligne).statut,
  },
  {
    nom: 'territoire',
    type: 'texte',
    description: 'Nom du territoire du contrat.',
    valeur: (ligne) => contratDe(ligne).territoire.facts.nom,
  },
];

/** Terms of a closed vocabulary, by identifier and by name. */
export const colonnesTermes = <Ligne>(
  nom: string,
  description: string,
  termesDe: (ligne: Ligne) => Termes,
): readonly Colonne<Ligne>[] => [
  {
    nom,
    type: 'liste',
    description: `${description} Identifiants, définis dans la table vocabulaires.`,
    valeur: (ligne) => termesDe(ligne).map(({ id }) => id),
  },
  {
    nom: `${nom}_libelles`,
    type: 'liste',
    description: `Noms correspondant à la colonne ${nom}, dans le même ordre.`,
    valeur: (ligne) => termesDe(ligne).map(({ facts }) => facts.libelle),
  },
];

/** Organisations named in a contract: as the source names them, and those that have an identifier. */
export const colonnesOrganisations = <Ligne>(
  nom: string,
  description: string,
  citeesDans: (ligne: Ligne) => readonly OrganisationCitee[],
): readonly Colonne<Ligne>[] => [
  {
    nom,
    type: 'liste',
    description,
    valeur: (ligne) => citeesDans(ligne).map((citee) => citee.nom),
  },
  {
    nom: `${nom}_identifiants`,
    type: 'liste',
    description: `Identifiants, dans la table organisations, de celles de la colonne ${nom} qui en ont un.`,
    valeur: (ligne) => citeesDans(ligne).flatMap(({ organisation }) => organisation?.id ?? []),
  },
];

/** A value of a closed list: as code, which never changes, and in plain words. */
export const colonnesChoix = <Ligne, Valeur extends string>(
  nom: string,
  description: string,
  libelles: Readonly<Record<Valeur, string>>,
  valeurDe: (ligne: Ligne) => Valeur | undefined,
): readonly Colonne<Ligne>[] => [
  { nom, type: 'code', description, libelles, valeur: valeurDe },
  {
    nom: `${nom}_libelle`,
    type: 'texte',
    description: `La valeur de la colonne ${nom}, en clair.`,
    valeur: (ligne) => {
      const valeur = valeurDe(ligne);
      return valeur && libelles[valeur];
    },
  },
];

/** A flag that a list is partial. Its absence proves nothing, so it is never told as « non ». */
export const colonneIncomplete = <Ligne>(
  nom: string,
  { description }: FieldDescription,
  incomplet: (ligne: Ligne) => boolean | undefined,
): Colonne<Ligne> => ({
  nom,
  type: 'booleen',
  description: `${description} Vide : aucune source ne le dit.`,
  valeur: (ligne) => incomplet(ligne) || undefined,
});

/** Where facts come from: the address of each source, or the name of the document that has none. */
export const lisibles = (sources: readonly Source[]): readonly string[] =>
  sources.map(({ url, document, titre }) => url ?? document ?? titre);
