import {
  territoiresPublies,
  type Catalogue,
  type Contrat,
  type Organisation,
  type Region,
  type Territoire,
} from '#catalogue/model.ts';
import { debutContrat, STATUTS, type Statut } from '#domain/contrat/statut.rules.ts';
import { LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { LIBELLES_NATURE_ORGANISATION } from '#domain/organisation/organisation.labels.ts';
import { NATURES_ORGANISATION, type NatureOrganisation } from '#domain/organisation/organisation.schema.ts';
import { premierJour } from '#domain/date/date.rules.ts';
import { adresse } from './addresses.ts';
import { titreTerritoire } from './sentences/territoire.sentences.ts';
import { T } from './strings/index.ts';

/** A link with the number of things behind it. */
export interface LienCompte {
  readonly href: string;
  readonly texte: string;
  readonly nombre: number;
}

/** Organisations of one kind. */
export interface GroupeOrganisations {
  readonly nature: NatureOrganisation;
  readonly titre: string;
  readonly organisations: readonly Organisation[];
}

/** Rows of one page of the list of contracts: enough to browse, light enough for a reading page's budget. */
export const CONTRATS_PAR_PAGE = 40;

const jour = ({ facts }: Contrat): string => {
  const date = facts.signature?.date ?? debutContrat(facts);
  return date ? premierJour(date) : '';
};

/** Contracts, newest first; those without a date last, by name. */
export const parDateDecroissante = (contrats: readonly Contrat[]): Contrat[] =>
  contrats.toSorted(
    (a, b) => jour(b).localeCompare(jour(a)) || a.territoire.facts.nom.localeCompare(b.territoire.facts.nom, 'fr'),
  );

/** Contracts in each state that has any. */
export const contratsParStatut = ({ contrats }: Catalogue): { statut: Statut; contrats: Contrat[] }[] =>
  STATUTS.map((statut) => ({ statut, contrats: contrats.filter((contrat) => contrat.statut === statut) })).filter(
    (groupe) => groupe.contrats.length > 0,
  );

/** One link for each state, region and theme that has contracts: filters that need no JavaScript. */
export const filtres = (catalogue: Catalogue): Record<'statuts' | 'regions' | 'themes', LienCompte[]> => ({
  statuts: contratsParStatut(catalogue).map(({ statut, contrats }) => ({
    href: adresse.statut(statut),
    texte: LIBELLES_STATUT[statut],
    nombre: contrats.length,
  })),
  regions: catalogue.regions
    .filter(({ contrats }) => contrats.length > 0)
    .map((region) => ({ href: adresse.region(region), texte: region.nom, nombre: region.contrats.length })),
  themes: liensThemes(catalogue),
});

/** Themes that have contracts, the most frequent first. */
export const liensThemes = ({ themes }: Catalogue): LienCompte[] =>
  themes
    .filter(({ contrats }) => contrats.length > 0)
    .map((theme) => ({ href: adresse.theme(theme), texte: theme.facts.libelle, nombre: theme.contrats.length }))
    .sort((a, b) => b.nombre - a.nombre || a.texte.localeCompare(b.texte, 'fr'));

/** Contracts grouped by the first region of their territoire, regions by name, newest contract first. */
export function parRegion(contrats: readonly Contrat[]): { region: Region; contrats: Contrat[] }[] {
  const groupes = new Map<Region, Contrat[]>();
  for (const contrat of parDateDecroissante(contrats)) {
    const [region] = contrat.territoire.regions;
    if (region) groupes.set(region, [...(groupes.get(region) ?? []), contrat]);
  }
  return [...groupes]
    .map(([region, liste]) => ({ region, contrats: liste }))
    .sort((a, b) => a.region.nom.localeCompare(b.region.nom, 'fr'));
}

/** Organisations by kind, each kind with its name; those that take part in nothing real are left out. */
export function organisationsParNature({ organisations }: Catalogue): GroupeOrganisations[] {
  const presentes = organisations.filter(({ participations }) => participations.length > 0);
  return NATURES_ORGANISATION.map((nature) => ({
    nature,
    titre: LIBELLES_NATURE_ORGANISATION[nature],
    organisations: presentes.filter(({ facts }) => facts.nature === nature),
  })).filter((groupe) => groupe.organisations.length > 0);
}

/** Organisations that take part in most contracts, the most present first. */
export const organisationsLesPlusPresentes = ({ organisations }: Catalogue, nombre: number): Organisation[] =>
  organisations
    .toSorted((a, b) => b.participations.length - a.participations.length || a.facts.nom.localeCompare(b.facts.nom, 'fr'))
    .slice(0, nombre);

/** Regional health agency of a region, when the catalogue names it. */
export const arsDe = ({ organisations }: Catalogue, { code }: Region): Organisation | undefined =>
  organisations.find(({ facts }) => facts.nature === 'ars' && facts.region === code);

/** Things grouped by the first letter of their name, accents folded, letters in order. */
export function parInitiale<T>(choses: readonly T[], nom: (chose: T) => string): [string, T[]][] {
  const initiale = (chose: T) => nom(chose).normalize('NFD').replace(/^[^\p{L}]*/u, '').charAt(0).toUpperCase();
  const triees = choses.toSorted((a, b) => nom(a).localeCompare(nom(b), 'fr'));
  return [...Map.groupBy(triees, initiale)].sort(([a], [b]) => a.localeCompare(b, 'fr'));
}

/** The latest signed contracts: those of nature `contrat` whose signature is dated. */
export const contratsRecents = ({ contrats }: Catalogue, nombre: number): Contrat[] =>
  parDateDecroissante(contrats.filter(({ facts }) => facts.nature === 'contrat' && facts.signature)).slice(0, nombre);

/** The only territoire of the portal, when a collectivité publishes its own. */
export function territoireUnique(catalogue: Catalogue): Territoire | undefined {
  const [premier, ...autres] = territoiresPublies(catalogue);
  return autres.length === 0 ? premier : undefined;
}

/** Searches shown before the first word is typed: what residents ask first. */
export const recherchesAEssayer = ['santé mentale', 'trouver un médecin', 'personnes âgées', 'qualité de l’air'].map(
  (q) => ({ texte: q, href: adresse.recherche({ q }) }),
);

/** Ways to everything that is published, by links: what the search page shows before and without a search. */
export const listesDeRecherche = (catalogue: Catalogue) => [
  {
    titre: T.collections.territoires.parLettre,
    parties: parInitiale(territoiresPublies(catalogue), ({ facts }) => facts.nom).map(([titre, territoires]) => ({
      titre,
      liens: territoires.map((territoire) => ({ href: adresse.territoire(territoire), texte: titreTerritoire(territoire) })),
    })),
  },
  ...Object.entries(filtres(catalogue)).map(([nom, liens]) => ({
    titre: T.collections.contrats.filtres[nom as keyof ReturnType<typeof filtres>],
    parties: [{ liens }],
  })),
];

/** A page of a long list, as Astro cuts it. */
interface PageDeListe {
  readonly currentPage: number;
  readonly url: { readonly prev: string | undefined; readonly next: string | undefined };
}

/** Links to the pages before and after one of a long list. */
export function pagesVoisines({ currentPage, url }: PageDeListe) {
  const voisine = (href: string | undefined, numero: number) =>
    href ? { href: href.replace(/\/?$/, '/'), texte: `Page ${numero}` } : undefined;
  return { precedent: voisine(url.prev, currentPage - 1), suivant: voisine(url.next, currentPage + 1) };
}
