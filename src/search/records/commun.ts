import type {
  Contrat,
  Departement,
  Fiche,
  Organisation,
  OrganisationCitee,
  Region,
  Territoire,
  Theme,
} from '#catalogue/model.ts';
import { LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { anneeContrat, nomCourt } from '#site/sentences/contrat.sentences.ts';
import type { Enregistrement, Valeur } from '../record.types.ts';

/** Regions as values of the filter. */
export const valeursRegions = (regions: readonly Region[]): readonly Valeur[] =>
  regions.map(({ slug, nom }) => ({ id: slug, libelle: nom }));

/** Départements as values of the filter. */
export const valeursDepartements = (departements: readonly Departement[]): readonly Valeur[] =>
  departements.map(({ slug, nom, code }) => ({ id: slug, libelle: `${nom} (${code})` }));

/** Themes or publics as values of their filter. */
export const valeursTermes = (termes: readonly Pick<Theme, 'id' | 'facts'>[]): readonly Valeur[] =>
  termes.map(({ id, facts }) => ({ id, libelle: facts.libelle }));

/** Organisations that have a page, as values of the filter. */
export const valeursOrganisations = (
  organisations: readonly (Organisation | undefined)[],
): readonly Valeur[] =>
  [...new Set(organisations)].flatMap((organisation) =>
    organisation ? [{ id: organisation.id, libelle: organisation.facts.nom }] : [],
  );

/** Organisations that pilot or take part in a fiche. */
export const organisationsFiche = ({ pilotes, partenaires }: Fiche) =>
  [...pilotes, ...partenaires].map(({ organisation }) => organisation);

/** Organisations that carry, sign, pilot or take part in a contract. */
export const organisationsContrat = ({ territoire, signataires, fiches }: Contrat) => [
  territoire.porteur,
  ...signataires.map(({ organisation }) => organisation),
  ...fiches.flatMap(organisationsFiche),
];

/** What the filters say of a record that is in nothing. */
export const SANS_ORIGINE = {
  regions: [],
  departements: [],
  themes: [],
  publics: [],
  organisations: [],
  exemple: false,
} as const satisfies Partial<Enregistrement>;

/** What a contract, and everything in it, says of where it comes from. */
export const origine = (contrat: Contrat) =>
  ({
    ...SANS_ORIGINE,
    territoire: contrat.territoire.facts.nom,
    contrat: nomCourt(contrat).replace(/^(le |la |l’)/, ''),
    groupe: contrat.id,
    annee: anneeContrat(contrat),
    statut: { id: contrat.statut, libelle: LIBELLES_STATUT[contrat.statut] },
    regions: valeursRegions(contrat.territoire.regions),
    departements: valeursDepartements(contrat.territoire.departements),
    organisations: valeursOrganisations(organisationsContrat(contrat)),
    exemple: contrat.exemple,
  }) satisfies Partial<Enregistrement>;

/** Names under which people look for a territoire, on everything that belongs to it. */
export const nomsTerritoire = ({ facts, departements }: Territoire): readonly string[] => [
  facts.nom,
  facts.porteur.nom,
  ...departements.map(({ nom }) => nom),
];

/** Name of an organisation as the contract gives it, and its acronym. */
export const nomsCites = (citees: readonly OrganisationCitee[]): readonly string[] => [
  ...new Set(citees.flatMap(({ nom, organisation }) => [nom, organisation?.facts.sigle ?? ''])),
];

/** A sentence when there is something to list. */
export const lister = (
  titre: string,
  elements: readonly (string | undefined)[],
): readonly string[] => {
  const presents = elements.filter(Boolean);
  return presents.length > 0 ? [`${titre} : ${presents.join(', ')}`] : [];
};

/** The texts that are there. */
export const presents = (textes: readonly (string | undefined)[]): readonly string[] =>
  textes.filter((texte): texte is string => Boolean(texte));
