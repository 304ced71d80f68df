import type { ValeurCellule } from './tableur.types.ts';

const deux = (nombre: number) => String(nombre).padStart(2, '0');

/** The day of a date of a spreadsheet, at midnight UTC: an hour, or a zone, would move it. */
export const dayOf = (date: Date): Date =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));

/** A value as a French spreadsheet shows it without a format: `15/03/2025`, `12,5`, `oui`. */
export function textOf(valeur: ValeurCellule): string {
  if (valeur === undefined) return '';
  if (valeur instanceof Date)
    return `${deux(valeur.getUTCDate())}/${deux(valeur.getUTCMonth() + 1)}/${String(valeur.getUTCFullYear())}`;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'number' ? String(valeur).replace('.', ',') : valeur;
}
