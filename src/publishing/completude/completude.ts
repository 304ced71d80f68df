import type { Contrat } from '#catalogue/model.ts';
import type { Completude } from './completude.types.ts';
import { POINTS_ACTIONS } from './points-actions.ts';
import { POINTS_CONTRAT } from './points-contrat.ts';

/**
 * Which of the facts that a reader comes for a contract gives. Points that make no sense for it (the
 * signatories of a contract in preparation) are left out of the count.
 */
export function completudeOf(contrat: Contrat): Completude {
  const points = [...POINTS_CONTRAT, ...POINTS_ACTIONS].flatMap((regle) => regle(contrat) ?? []);
  return { points, presents: points.filter(({ present }) => present).length };
}
