import type { ActualiteFacts } from '#domain/actualite/actualite.schema.ts';
import type { AnnexeFacts } from '#domain/annexe/annexe.schema.ts';
import type { AxeFacts } from '#domain/axe/axe.schema.ts';
import type { ContratFacts } from '#domain/contrat/contrat.schema.ts';
import type { Echeance, Statut } from '#domain/contrat/statut.rules.ts';
import type { Jour } from '#domain/date/date.rules.ts';
import type { FicheFacts } from '#domain/fiche/fiche.schema.ts';
import type { Definition } from '#domain/glossaire/glossaire.schema.ts';
import type {
  NatureOrganisation,
  OrganisationFacts,
} from '#domain/organisation/organisation.schema.ts';
import type { PortailFacts } from '#domain/portail/portail.schema.ts';
import type { Source } from '#domain/source/source.schema.ts';
import type { TerritoireFacts } from '#domain/territoire/territoire.schema.ts';
import type { Synonymes, TermeVocabulaire } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type { DocumentLu, PageLue } from '#documents/document.types.ts';
import type { FichierFacts } from '#documents/fichier.types.ts';
import type { Lisibilite } from '#documents/lisibilite.rules.ts';
import type { Perimetre } from '#geography/perimetre.types.ts';

export type { Perimetre } from '#geography/perimetre.types.ts';

/*
 * The joined catalogue: every relation is a direct reference, every list is sorted, nothing can be changed.
 * `facts` is what the file says; the other fields are what the join derived from it.
 */

/** A region or a département of the official division, with or without a recorded contract. */
export interface Lieu {
  readonly code: string;
  readonly slug: string;
  readonly nom: string;
  readonly nombreCommunes: number;
  /** Municipal population; undefined when the official dataset gives none. */
  readonly population: number | undefined;
  readonly territoires: readonly Territoire[];
  readonly contrats: readonly Contrat[];
}

export interface Region extends Lieu {
  readonly departements: readonly Departement[];
}

export interface Departement extends Lieu {
  readonly region: Region;
}

export interface Territoire {
  readonly id: string;
  readonly facts: TerritoireFacts;
  readonly exemple: boolean;
  readonly regions: readonly Region[];
  readonly departements: readonly Departement[];
  readonly perimetre: Perimetre;
  readonly porteur?: Organisation | undefined;
  /** Oldest first, following predecessors, then dates. */
  readonly contrats: readonly Contrat[];
  /** The contract in force, else the most recent one: what a visitor must see first. */
  readonly contratPrincipal: Contrat | undefined;
}

/** An organisation as a contract names it; `organisation` when it has a page of its own. */
export interface OrganisationCitee {
  readonly nom: string;
  readonly nature?: NatureOrganisation | undefined;
  readonly organisation?: Organisation | undefined;
}

export interface Signataire extends OrganisationCitee {
  readonly personne?: string | undefined;
  readonly fonction?: string | undefined;
  readonly attendu: boolean;
}

export interface Contrat {
  /** `<territoire>/<contrat>` */
  readonly id: string;
  readonly slug: string;
  readonly facts: ContratFacts;
  readonly exemple: boolean;
  readonly territoire: Territoire;
  readonly statut: Statut;
  readonly echeance: Echeance | undefined;
  readonly predecesseur: Contrat | undefined;
  readonly successeur: Contrat | undefined;
  readonly modifie: Contrat | undefined;
  readonly perimetre: Perimetre;
  readonly signataires: readonly Signataire[];
  readonly axes: readonly Axe[];
  /** All fiches, those of an axe first, in the order of axes and codes. */
  readonly fiches: readonly Fiche[];
  readonly annexes: readonly Annexe[];
  /** Newest first. */
  readonly actualites: readonly Actualite[];
  /** Themes of the contract itself, of its axes and of its fiches, in vocabulary order. */
  readonly themes: readonly Theme[];
  readonly publics: readonly Public[];
  readonly sources: readonly Source[];
  /** Presentation, in Markdown. */
  readonly texte: string;
}

export interface Axe {
  readonly id: string;
  readonly numero: number;
  readonly facts: AxeFacts;
  readonly contrat: Contrat;
  readonly fiches: readonly Fiche[];
  readonly themes: readonly Theme[];
  readonly texte: string;
}

export interface Fiche {
  readonly id: string;
  readonly slug: string;
  /** Number as printed in the contract (`1.2`); undefined when the source numbers nothing. */
  readonly code: string | undefined;
  readonly facts: FicheFacts;
  readonly contrat: Contrat;
  readonly axe: Axe | undefined;
  readonly pilotes: readonly OrganisationCitee[];
  readonly partenaires: readonly OrganisationCitee[];
  readonly themes: readonly Theme[];
  readonly publics: readonly Public[];
  readonly leviers: readonly Levier[];
  readonly texte: string;
}

/** A hosted document, as it was read: facts here, text when it is asked for. */
export interface DocumentAnnexe extends Omit<DocumentLu, 'pages'> {
  /** Number of pages, sheets or texts. */
  readonly nombrePages: number;
  readonly lisibilite: Lisibilite;
  /** Path of the picture of the first page (WebP); undefined when there is none. */
  readonly couverture: string | undefined;
  /** Text page by page, masked where the annexe's decisions say so; read from the cache at each call. */
  readonly lirePages: () => readonly PageLue[];
}

export interface Annexe {
  readonly id: string;
  readonly slug: string;
  readonly facts: AnnexeFacts;
  readonly contrat: Contrat;
  readonly source: Source | undefined;
  /** Measured facts of the hosted file; undefined when the document is not hosted here. */
  readonly fichier: FichierFacts | undefined;
  /** False when the file shows personal data that its text masks: it is then not offered. */
  readonly fichierPublie: boolean;
  /** What was read in the hosted file; undefined when there is none or when its type has no text. */
  readonly document: DocumentAnnexe | undefined;
}

export interface Actualite {
  readonly id: string;
  readonly slug: string;
  readonly facts: ActualiteFacts;
  readonly contrat: Contrat;
  readonly fiches: readonly Fiche[];
  readonly texte: string;
}

interface Terme {
  readonly id: string;
  readonly facts: TermeVocabulaire;
}

/** Contracts, axes and fiches of the fictitious example are not in these lists. */
export interface Theme extends Terme {
  readonly contrats: readonly Contrat[];
  readonly axes: readonly Axe[];
  readonly fiches: readonly Fiche[];
}

export interface Public extends Terme {
  readonly contrats: readonly Contrat[];
  readonly fiches: readonly Fiche[];
}

export interface Levier extends Terme {
  readonly fiches: readonly Fiche[];
}

/** What part an organisation takes in a contract. */
export type Role = 'porteur' | 'signataire' | 'pilote' | 'partenaire';

export interface Participation {
  readonly contrat: Contrat;
  readonly roles: readonly Role[];
  /** Fiches that it pilots or takes part in. */
  readonly fiches: readonly Fiche[];
}

export interface Organisation {
  readonly id: string;
  readonly facts: OrganisationFacts;
  readonly exemple: boolean;
  readonly participations: readonly Participation[];
}

export interface TermeGlossaire {
  readonly id: string;
  readonly facts: Definition;
  readonly voirAussi: readonly TermeGlossaire[];
}

export interface Catalogue {
  readonly portail: PortailFacts;
  /** Day on which states were computed (`date` of portail.yaml). */
  readonly today: Jour;
  /** Year of the official division into communes. */
  readonly anneeDecoupage: number;
  /** Year of the municipal populations of most communes in it. */
  readonly anneePopulation: number;
  /** Territoires and contracts recorded; the fictitious example is only in `exemples`. */
  readonly territoires: readonly Territoire[];
  readonly contrats: readonly Contrat[];
  /** Fictitious contracts: shown, never counted or exported. */
  readonly exemples: readonly Contrat[];
  /** All those of France, with their départements, whether or not a contract is recorded there. */
  readonly regions: readonly Region[];
  readonly organisations: readonly Organisation[];
  readonly themes: readonly Theme[];
  readonly publics: readonly Public[];
  readonly leviers: readonly Levier[];
  readonly glossaire: readonly TermeGlossaire[];
  readonly synonymes: readonly Synonymes[number][];
}

/** Every contract that has a page: those recorded, then the fictitious ones. */
export const contratsPublies = (catalogue: Catalogue): readonly Contrat[] => [
  ...catalogue.contrats,
  ...catalogue.exemples,
];

/** Every territoire that has a page, the fictitious ones last. */
export const territoiresPublies = (catalogue: Catalogue): readonly Territoire[] => [
  ...catalogue.territoires,
  ...new Set(catalogue.exemples.map((contrat) => contrat.territoire)),
];
