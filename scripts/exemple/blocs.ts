import { formatNombre } from '#site/formats.ts';
import type { TableauBudget } from './budget.ts';
import { escapeHtml } from './html.ts';

/** A sum in euros. */
export const formatEuros = (montant: number): string => `${formatNombre(montant)} €`;

/** The budget as a table: one row a funder, one column a year. */
export function renderBudget({ annees, lignes, totaux, total }: TableauBudget, titre: string): string {
  const cellules = (montants: readonly number[]) =>
    montants.map((montant) => `<td>${montant === 0 ? '–' : formatEuros(montant)}</td>`).join('');
  const corps = lignes.map(
    (ligne) => `<tr><th scope="row">${escapeHtml(ligne.financeur)}</th>${cellules(ligne.montants)}<td>${formatEuros(ligne.total)}</td></tr>`,
  );
  return `<table class="budget"><caption>${escapeHtml(titre)}</caption>
<thead><tr><th scope="col">Financeur</th>${annees.map((annee) => `<th scope="col">${annee}</th>`).join('')}<th scope="col">Total</th></tr></thead>
<tbody>${corps.join('')}</tbody>
<tfoot><tr><th scope="row">Total</th>${cellules(totaux)}<td>${formatEuros(total)}</td></tr></tfoot></table>`;
}
