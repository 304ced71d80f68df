import type { ActualiteFacts } from '#domain/actualite/actualite.schema.ts';
import type { AnnexeFacts } from '#domain/annexe/annexe.schema.ts';
import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { AxeFacts } from '#domain/axe/axe.schema.ts';
import type { ContratFacts } from '#domain/contrat/contrat.schema.ts';
import type { FicheFacts } from '#domain/fiche/fiche.schema.ts';
import type { Definition } from '#domain/glossaire/glossaire.schema.ts';
import type { OrganisationFacts } from '#domain/organisation/organisation.schema.ts';
import type { PortailFacts } from '#domain/portail/portail.schema.ts';
import type { TerritoireFacts } from '#domain/territoire/territoire.schema.ts';
import type { Synonymes, TermeVocabulaire } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type { FichierFacts } from '#documents/fichier.types.ts';

/** One validated piece of content, with the file it came from. */
export interface Entree<Facts> {
  /**
   * Stable identifier made of the path: `apt`, `apt/2014`, `apt/2014/1` (axe), `apt/2014/1-2` (fiche),
   * `apt/2014/diagnostic` (annexe), or the key inside a shared YAML file.
   */
  readonly id: string;
  /** Path from the content folder, with `/`. */
  readonly fichier: string;
  /** Where the entry starts inside its file: `[]`, or `[key]` in a shared YAML file. */
  readonly racine: Champ;
  readonly data: Facts;
  /** Markdown body, empty when there is none. */
  readonly corps: string;
  /** Line of the file on which the body starts, from 1. */
  readonly ligneCorps: number;
}

/** All validated content, each list in the order of its identifiers. */
export interface Entrees {
  readonly portail: Entree<PortailFacts> | undefined;
  readonly territoires: readonly Entree<TerritoireFacts>[];
  readonly contrats: readonly Entree<ContratFacts>[];
  readonly axes: readonly Entree<AxeFacts>[];
  readonly fiches: readonly Entree<FicheFacts>[];
  readonly annexes: readonly Entree<AnnexeFacts>[];
  readonly actualites: readonly Entree<ActualiteFacts>[];
  readonly organisations: readonly Entree<OrganisationFacts>[];
  readonly themes: readonly Entree<TermeVocabulaire>[];
  readonly publics: readonly Entree<TermeVocabulaire>[];
  readonly leviers: readonly Entree<TermeVocabulaire>[];
  readonly glossaire: readonly Entree<Definition>[];
  readonly synonymes: readonly Entree<Synonymes[number]>[];
  /** Hosted files, wherever they stand under `contrats/`. */
  readonly fichiers: readonly FichierFacts[];
  /** Identifiers (`<list>:<id>`) of files that exist but could not be read: relations to them are not anomalies. */
  readonly illisibles: ReadonlySet<string>;
}
