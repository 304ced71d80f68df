import type { Anomalie, Champ, CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import type { Jour } from '#domain/date/date.rules.ts';
import type { DocumentsOuverts } from '#documents/open-documents.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import type { Entree, Entrees } from '../entries.ts';

/** Lists of entries that others may refer to. */
export type ListeCitable = Exclude<keyof Entrees, 'portail' | 'fichiers' | 'illisibles'>;

/** What a check of relations needs. */
export interface ContexteControle {
  readonly entrees: Entrees;
  readonly decoupage: Decoupage;
  /** Hosted documents that were read; empty when nobody read them. */
  readonly documents: DocumentsOuverts;
  /** Undefined when `portail.yaml` could not be read. */
  readonly today: Jour | undefined;
  /** True when an entry exists, or when its file exists but could not be read: that is told elsewhere. */
  readonly exists: (liste: ListeCitable | 'fichiers', id: string) => boolean;
  /** True when an entry, or its whole list, could not be read. */
  readonly isUnreadable: (liste: ListeCitable | 'fichiers', id: string) => boolean;
}

/** A rule that spans files: it finds every anomaly of its kind. */
export type Check = (contexte: ContexteControle) => Anomalie[];

/** Indexes entries once for all checks. */
export function toContexte(
  entrees: Entrees,
  decoupage: Decoupage,
  documents: DocumentsOuverts,
): ContexteControle {
  const { portail, fichiers, illisibles, ...listes } = entrees;
  const connus = new Set([
    ...Object.entries(listes).flatMap(([liste, suite]) => suite.map(({ id }) => `${liste}:${id}`)),
    ...fichiers.map(({ chemin }) => `fichiers:${chemin}`),
  ]);
  const isUnreadable: ContexteControle['isUnreadable'] = (liste, id) =>
    illisibles.has(`${liste}:${id}`) || illisibles.has(`${liste}:*`);
  return {
    entrees,
    decoupage,
    documents,
    today: portail?.data.date,
    exists: (liste, id) => connus.has(`${liste}:${id}`) || isUnreadable(liste, id),
    isUnreadable,
  };
}

/** The words of an anomaly. */
export interface Constat {
  readonly trouve: string;
  readonly attendu: string;
  readonly remede: string;
}

/** An anomaly about a field of an entry. */
export const anomalyAt = (
  entree: Pick<Entree<unknown>, 'fichier' | 'racine'>,
  champ: Champ,
  code: CodeAnomalie,
  constat: Constat,
): Anomalie => ({ code, fichier: entree.fichier, champ: [...entree.racine, ...champ], ...constat });
