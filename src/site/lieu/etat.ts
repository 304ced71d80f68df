import type { Contrat } from '#catalogue/model.ts';
import { isEnVigueur, type Statut } from '#domain/contrat/statut.rules.ts';

/** What a place shows on the map: the liveliest state of its contracts. */
export const ETATS_LIEU = ['en-vigueur', 'a-venir', 'inconnu', 'passe', 'aucun'] as const;
export type EtatLieu = (typeof ETATS_LIEU)[number];

const A_VENIR: readonly Statut[] = ['preparation', 'protocole'];

/** The liveliest state of some contracts: in force, else to come, else of unknown end, else past. */
export function etatDe(contrats: readonly Pick<Contrat, 'statut'>[]): EtatLieu {
  const a = (test: (statut: Statut) => boolean) => contrats.some(({ statut }) => test(statut));
  if (contrats.length === 0) return 'aucun';
  if (a(isEnVigueur)) return 'en-vigueur';
  if (a((statut) => A_VENIR.includes(statut))) return 'a-venir';
  return a((statut) => statut === 'inconnu') ? 'inconnu' : 'passe';
}

/** Shade of a place on the map, by number of recorded contracts: 0, 1, 2–3, more. */
export const teinteDe = (nombre: number): 0 | 1 | 2 | 3 =>
  nombre === 0 ? 0 : nombre === 1 ? 1 : nombre <= 3 ? 2 : 3;
