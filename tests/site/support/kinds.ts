import type { Page } from './pages.ts';

/** Kinds of page of the portal, by the shape of their address. */
export const KINDS = {
  accueil: /^\/$/,
  contrats: /^\/contrats\/$/,
  statut: /^\/contrats\/statut\/[^/]+\/$/,
  territoire: /^\/contrats\/(?!statut\/|\d+\/)[^/]+\/$/,
  contrat: /^\/contrats\/(?!statut\/|\d+\/)[^/]+\/[^/]+\/$/,
  integral: /^\/contrats\/[^/]+\/[^/]+\/integral\/$/,
  axe: /\/axes\/[^/]+\/$/,
  fiche: /\/fiches\/[^/]+\/$/,
  /** A document: its first pages, the further ones (`2`), or one very long page alone (`page-12`). */
  annexe: /\/annexes\/[^/]+\/(?:(?:page-)?\d+\/)?$/,
  actualite: /\/actualites\/[^/]+\/$/,
  theme: /^\/themes\/[^/]+\/$/,
  public: /^\/publics\/[^/]+\/$/,
  organisation: /^\/organisations\/[^/]+\/$/,
  natureOrganisation: /^\/organisations\/nature\/[^/]+\/$/,
  territoires: /^\/territoires\/$/,
  region: /^\/territoires\/[^/]+\/$/,
  departement: /^\/territoires\/[^/]+\/[^/]+\/$/,
  communesDepartement: /^\/territoires\/[^/]+\/[^/]+\/communes\/(?:\d+\/)?$/,
  communes: /^\/communes\/$/,
  commune: /^\/communes\/[^/]+\/$/,
  recherche: /^\/recherche\/$/,
  rapport: /^\/recherche\/rapport\/$/,
  glossaire: /^\/glossaire\/$/,
  terme: /^\/glossaire\/[^/]+\/$/,
  comprendre: /^\/comprendre\/$/,
  donnees: /^\/donnees\/$/,
  aPropos: /^\/a-propos\/$/,
  couverture: /^\/a-propos\/couverture\/$/,
  qualite: /^\/a-propos\/recherche\/$/,
  guide: /^\/guide\/$/,
  chapitre: /^\/guide\/(?!anomalies\/)[^/]+\/$/,
  anomalies: /^\/guide\/anomalies\/$/,
  anomalie: /^\/guide\/anomalies\/[^/]+\/$/,
  accessibilite: /^\/accessibilite\/$/,
  mentionsLegales: /^\/mentions-legales\/$/,
  planDuSite: /^\/plan-du-site\/$/,
  introuvable: /^\/404\.html$/,
} as const satisfies Record<string, RegExp>;

export type Kind = keyof typeof KINDS;

/** The fullest page of each kind: what breaks a page is most often what only some pages have. */
export function fullestOfEachKind(pages: readonly Page[]): ReadonlyMap<Kind, Page> {
  const byWeight = pages.toSorted((a, b) => b.html.length - a.html.length);
  const found = Object.entries(KINDS).map(([kind, shape]) => [
    kind,
    byWeight.find(({ address }) => shape.test(address)),
  ]);
  return new Map(found.filter((pair): pair is [Kind, Page] => pair[1] !== undefined));
}
