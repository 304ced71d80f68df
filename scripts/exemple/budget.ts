import type { FicheExemple } from './read-exemple.ts';

/** Money planned by one funder: a sum for each year, and their total. */
export interface LigneFinanceur {
  readonly financeur: string;
  /** One sum for each of the table's years. */
  readonly montants: readonly number[];
  readonly total: number;
}

/** Who pays what and when, largest funder first. */
export interface TableauBudget {
  readonly annees: readonly number[];
  readonly lignes: readonly LigneFinanceur[];
  readonly totaux: readonly number[];
  readonly total: number;
}

const sum = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);

/** Adds up the budgets of fiches by funder and year. Lines without an amount (droit commun) count for nothing. */
export function sumBudgets(fiches: readonly FicheExemple[]): TableauBudget {
  const montants = fiches.flatMap(({ facts }) =>
    facts.budget.flatMap(({ financeur, montant, annee }) =>
      montant !== undefined && annee !== undefined ? [{ financeur, montant, annee }] : [],
    ),
  );
  const annees = [...new Set(montants.map(({ annee }) => annee))].sort();
  const lignes = [...new Set(montants.map(({ financeur }) => financeur))]
    .map((financeur) => {
      const siens = montants.filter((ligne) => ligne.financeur === financeur);
      const parAnnee = annees.map((annee) => sum(siens.filter((ligne) => ligne.annee === annee).map(({ montant }) => montant)));
      return { financeur, montants: parAnnee, total: sum(parAnnee) };
    })
    .sort((a, b) => b.total - a.total || a.financeur.localeCompare(b.financeur, 'fr'));
  const totaux = annees.map((_, rang) => sum(lignes.map((ligne) => ligne.montants[rang] ?? 0)));
  return { annees, lignes, totaux, total: sum(totaux) };
}
