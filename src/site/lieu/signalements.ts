import type { Contrat, Lieu } from '#catalogue/model.ts';
import { isEnVigueur } from '#domain/contrat/statut.rules.ts';
import { ajouterAnnees, dernierJour, type Jour } from '#domain/date/date.rules.ts';

/** What deserves attention in a place: each list may be empty. */
export interface Signalements {
  /** In force, and ending within a year. */
  readonly bientotEchus: readonly Contrat[];
  /** Ended, and nothing recorded since on the territoire. */
  readonly sansSuite: readonly Contrat[];
  /** In force, and none of its actions published here. */
  readonly sansActions: readonly Contrat[];
}

/** Finds what deserves attention among the contracts of a place. */
export function signalementsDe({ contrats }: Pick<Lieu, 'contrats'>, today: Jour): Signalements {
  const dansUnAn = ajouterAnnees(today, 1);
  const enVigueur = contrats.filter(({ statut }) => isEnVigueur(statut));
  return {
    bientotEchus: enVigueur.filter(
      ({ echeance }) => echeance !== undefined && dernierJour(echeance.date) <= dansUnAn,
    ),
    sansSuite: contrats.filter(isSansSuite),
    sansActions: enVigueur.filter(({ fiches }) => fiches.length === 0),
  };
}

/** True for the last recorded contract of a territoire, when it has ended. */
const isSansSuite = (contrat: Contrat): boolean =>
  contrat.statut === 'echu' && contrat.territoire.contrats.at(-1) === contrat;
