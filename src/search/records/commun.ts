import type { Contrat, OrganisationCitee, Region, Territoire, Theme } from '#catalogue/model.ts';
import { LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { anneeContrat, nomCourt } from '#site/sentences/contrat.sentences.ts';
import type { Enregistrement, Valeur } from '../record.types.ts';

/** Regions as values of the filter. */
export const valeursRegions = (regions: readonly Region[]): readonly Valeur[] =>
  regions.map(({ slug, nom }) => ({ id: slug, libelle: nom }));

/** Themes as values of the filter. */
export const valeursThemes = (themes: readonly Pick<Theme, 'id' | 'facts'>[]): readonly Valeur[] =>
  themes.map(({ id, facts }) => ({ id, libelle: facts.libelle }));

/** What a contract, and everything in it, says of where it comes from. */
export const origine = (
  contrat: Contrat,
): Pick<Enregistrement, 'territoire' | 'contrat' | 'annee' | 'statut' | 'regions' | 'exemple'> => ({
  territoire: contrat.territoire.facts.nom,
  contrat: nomCourt(contrat).replace(/^(le |la |l’)/, ''),
  annee: anneeContrat(contrat),
  statut: { id: contrat.statut, libelle: LIBELLES_STATUT[contrat.statut] },
  regions: valeursRegions(contrat.territoire.regions),
  exemple: contrat.exemple,
});

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
