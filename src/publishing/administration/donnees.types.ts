import type { LieuAdministration } from '#domain/portail/administration.rules.ts';

/** A value that can be chosen, and how it is shown. */
export interface Terme {
  readonly id: string;
  readonly libelle: string;
}

/** A territoire and its contracts, newest first. */
export interface TerritoireEdite extends Terme {
  readonly contrats: readonly Terme[];
}

/** Files shared by all contracts that the content folder has of its own. */
export type FichierCommun = 'portail' | 'organisations' | 'glossaire' | 'themes' | 'publics' | 'leviers';

/** What the administration page must know of the content before it opens it. */
export interface DonneesAdministration {
  /** Name of the portal. */
  readonly nom: string;
  readonly lieu: LieuAdministration;
  /** Folder of the content in its repository, with a slash at the end; empty when it is the repository. */
  readonly racine: string;
  /** Home page of the site. */
  readonly accueil: string;
  readonly territoires: readonly TerritoireEdite[];
  readonly communs: readonly FichierCommun[];
  /** `themes`, `publics` and `leviers`. */
  readonly vocabulaires: Readonly<Record<string, readonly Terme[]>>;
  /** Organisations to choose from when the content folder has no `organisations.yaml` of its own. */
  readonly organisations: readonly Terme[];
}
