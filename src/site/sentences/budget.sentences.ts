import type { LigneBudget } from '#domain/contrat/contrat.schema.ts';
import { formatNombre } from '../formats.ts';

const UNITES = { EUR: '€', 'EUR/an': '€ par an', '%': '%', agents: 'agents' } as const;

/** `35 000 € par an (2019)`; undefined when the source gives no amount. */
export function phraseMontant({ montant, unite, annee }: LigneBudget): string | undefined {
  if (montant === undefined) return undefined;
  const valeur = `${formatNombre(montant)} ${unite ? UNITES[unite] : ''}`.trim();
  return annee ? `${valeur} (${annee})` : valeur;
}
