import { rangReciproque } from './metriques.ts';
import type { Introuvable, Trouvee } from './observation.ts';

/** Figures of a set of queries that something answers; shares from 0 to 1. */
export interface BilanTrouvees {
  readonly requetes: number;
  /** Mean reciprocal rank in the first ten. */
  readonly mrr: number;
  readonly ndcg: number;
  /** Share whose first result answers. */
  readonly premier: number;
  /** Share with no answer in the first ten. */
  readonly echecs: number;
}

/** Figures of a set of queries that nothing answers. */
export interface BilanIntrouvables {
  readonly requetes: number;
  /** Share of which the page says that nothing answers, and shows nothing as an answer. */
  readonly reconnues: number;
  /** Share for which something is shown as an answer. */
  readonly bruit: number;
}

/** Three decimals: what a set of some hundred queries can tell, and stable from machine to machine. */
const arrondir = (valeur: number): number => Math.round(valeur * 1000) / 1000;

const moyenne = <T>(liste: readonly T[], de: (element: T) => number): number =>
  liste.length === 0 ? 0 : arrondir(liste.reduce((somme, e) => somme + de(e), 0) / liste.length);

const part = <T>(liste: readonly T[], si: (element: T) => boolean): number =>
  moyenne(liste, (element) => (si(element) ? 1 : 0));

/** Figures of queries that something answers. */
export const bilanTrouvees = (liste: readonly Trouvee[]): BilanTrouvees => ({
  requetes: liste.length,
  mrr: moyenne(liste, ({ rang }) => rangReciproque(rang)),
  ndcg: moyenne(liste, (trouvee) => trouvee.ndcg),
  premier: part(liste, ({ rang }) => rang === 1),
  echecs: part(liste, ({ rang }) => rang === null),
});

/** Figures of queries that nothing answers. */
export const bilanIntrouvables = (liste: readonly Introuvable[]): BilanIntrouvables => ({
  requetes: liste.length,
  reconnues: part(liste, ({ reconnue }) => reconnue),
  bruit: part(liste, ({ bruit }) => bruit > 0),
});

/** The value under which a share of the values stand (nearest rank); 0 when there is none. */
export function centile(valeurs: readonly number[], part: number): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  return triees[Math.max(0, Math.ceil(part * triees.length) - 1)] ?? 0;
}
