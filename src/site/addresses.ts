import type {
  Actualite,
  Annexe,
  Axe,
  Contrat,
  Departement,
  Fiche,
  Organisation,
  Public,
  Region,
  TermeGlossaire,
  Territoire,
  Theme,
} from '#catalogue/model.ts';
import type { CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import type { NatureOrganisation } from '#domain/organisation/organisation.schema.ts';
import type { Statut } from '#domain/contrat/statut.rules.ts';
import { BASE, SITE } from './base.ts';

/*
 * The only place that builds an address (design §4). Addresses are permanent: they are made of
 * identifiers, never of titles, and carry the base folder of the site.
 */

/** A path of the site (`/contrats/`) as a link from anywhere in it. */
export const lien = (chemin: string): string => BASE + chemin.replace(/^\//, '');

/** A link of the site as a full address, for exports, feeds and citations. */
export const adresseAbsolue = (href: string): string => SITE + href;

const contrat = ({ territoire, slug }: Pick<Contrat, 'territoire' | 'slug'>) =>
  lien(`/contrats/${territoire.id}/${slug}/`);

/**
 * Pages of a document on one page of the site: a number that never changes, so that an address made
 * of a page number answers for ever, and small enough for the weight of the fullest pages.
 */
export const PAGES_PAR_PARTIE = 20;

/** Part of an annexe's page, from 1, that holds a page of the document. */
export const partieDe = (page: number): number => Math.ceil(page / PAGES_PAR_PARTIE);

/** Links to pages that exist once. */
export const PAGES = {
  accueil: lien('/'),
  contrats: lien('/contrats/'),
  themes: lien('/themes/'),
  publics: lien('/publics/'),
  organisations: lien('/organisations/'),
  territoires: lien('/territoires/'),
  communes: lien('/communes/'),
  recherche: lien('/recherche/'),
  rapport: lien('/recherche/rapport/'),
  glossaire: lien('/glossaire/'),
  comprendre: lien('/comprendre/'),
  donnees: lien('/donnees/'),
  aPropos: lien('/a-propos/'),
  couverture: lien('/a-propos/couverture/'),
  qualite: lien('/a-propos/recherche/'),
  mesuresRecherche: lien('/a-propos/recherche/mesures.json'),
  guide: lien('/guide/'),
  anomalies: lien('/guide/anomalies/'),
  accessibilite: lien('/accessibilite/'),
  mentionsLegales: lien('/mentions-legales/'),
  planDuSite: lien('/plan-du-site/'),
  carte: lien('/carte.svg'),
} as const;

/** Links to the pages of things of the catalogue. */
export const adresse = {
  territoire: ({ id }: Pick<Territoire, 'id'>) => lien(`/contrats/${id}/`),
  contrat,
  /** The whole contract as one page, to print. */
  integral: (c: Pick<Contrat, 'territoire' | 'slug'>) => `${contrat(c)}integral/`,
  axe: (axe: Pick<Axe, 'contrat' | 'numero'>) => `${contrat(axe.contrat)}axes/${axe.numero}/`,
  fiche: (fiche: Pick<Fiche, 'contrat' | 'slug'>) => `${contrat(fiche.contrat)}fiches/${fiche.slug}/`,
  annexe: (annexe: Pick<Annexe, 'contrat' | 'slug'>) => `${contrat(annexe.contrat)}annexes/${annexe.slug}/`,
  /** The hosted file itself, beside the page of its annexe. */
  fichier: (annexe: Pick<Annexe, 'contrat' | 'facts'>) =>
    `${contrat(annexe.contrat)}annexes/${encodeURIComponent(annexe.facts.fichier ?? '')}`,
  /** One page of a document: its text at `#page-12`, on whichever part of the annexe's page holds it. */
  pageAnnexe: (annexe: Pick<Annexe, 'contrat' | 'slug'>, page: number) =>
    `${contrat(annexe.contrat)}annexes/${annexe.slug}/${partieDe(page) === 1 ? '' : `${partieDe(page)}/`}#page-${page}`,
  /** One part of a long document. */
  partieAnnexe: (annexe: Pick<Annexe, 'contrat' | 'slug'>, partie: number) =>
    `${contrat(annexe.contrat)}annexes/${annexe.slug}/${partie === 1 ? '' : `${partie}/`}`,
  /** The whole text of one page, when it is too long to be shown among the others of its part. */
  pageEntiere: (annexe: Pick<Annexe, 'contrat' | 'slug'>, page: number) =>
    `${contrat(annexe.contrat)}annexes/${annexe.slug}/page-${page}/`,
  /** Picture of a document's first page. */
  couverture: (annexe: Pick<Annexe, 'contrat' | 'slug'>) => `${contrat(annexe.contrat)}annexes/${annexe.slug}.webp`,
  actualite: (actualite: Pick<Actualite, 'contrat' | 'slug'>) =>
    `${contrat(actualite.contrat)}actualites/${actualite.slug}/`,
  /** Contracts in one state. */
  statut: (statut: Statut) => lien(`/contrats/statut/${statut}/`),
  theme: ({ id }: Pick<Theme, 'id'>) => lien(`/themes/${id}/`),
  public: ({ id }: Pick<Public, 'id'>) => lien(`/publics/${id}/`),
  organisation: ({ id }: Pick<Organisation, 'id'>) => lien(`/organisations/${id}/`),
  region: ({ slug }: Pick<Region, 'slug'>) => lien(`/territoires/${slug}/`),
  departement: ({ region, slug }: Pick<Departement, 'region' | 'slug'>) =>
    lien(`/territoires/${region.slug}/${slug}/`),
  /** What covers a commune; answers for every commune of France. */
  commune: ({ code }: { readonly code: string }) => `${PAGES.communes}${code}/`,
  /** One part, from 1, of the list of the communes of a département. */
  communesDepartement: ({ region, slug }: Pick<Departement, 'region' | 'slug'>, partie = 1) =>
    lien(`/territoires/${region.slug}/${slug}/communes/${partie === 1 ? '' : `${partie}/`}`),
  terme: ({ id }: Pick<TermeGlossaire, 'id'>) => lien(`/glossaire/${id}/`),
  /** Organisations of one kind. */
  natureOrganisation: (nature: NatureOrganisation) => lien(`/organisations/nature/${nature}/`),
  /** A chapter of the guide. */
  chapitre: ({ slug }: { readonly slug: string }) => `${PAGES.guide}${slug}/`,
  /** What a code of anomaly means, and how to mend it. */
  anomalie: (code: CodeAnomalie) => `${PAGES.anomalies}${code}/`,
  recherche: (parametres: Readonly<Record<string, string>>) =>
    `${PAGES.recherche}?${new URLSearchParams(parametres)}`,
  donnees: (fichier: string) => lien(`/donnees/${fichier}`),
} as const;
