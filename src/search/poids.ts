import { isEnVigueur, type Statut } from '#domain/contrat/statut.rules.ts';
import type { Enregistrement } from './record.types.ts';
import type { TypeEnregistrement } from './type.labels.ts';

/** What a visitor looks for (a place, its contract) comes before what only mentions it. */
const POIDS_TYPES: Readonly<Partial<Record<TypeEnregistrement, number>>> = {
  territoire: 1.6,
  contrat: 1.2,
  theme: 2,
  lieu: 0.8,
  organisation: 0.7,
};
const POIDS_EN_VIGUEUR = 1.3;
const POIDS_EXEMPLE = 0.5;

/** What multiplies the score of a record, two decimals. */
export function poidsEnregistrement({ type, statut, exemple }: Enregistrement): number {
  const enVigueur = statut !== undefined && isEnVigueur(statut.id as Statut);
  const poids =
    (POIDS_TYPES[type] ?? 1) * (enVigueur ? POIDS_EN_VIGUEUR : 1) * (exemple ? POIDS_EXEMPLE : 1);
  return Math.round(poids * 100) / 100;
}
