import type { z } from 'zod';
import { ATTENDU_DATE, ATTENDU_JOUR } from '#domain/date/date.schema.ts';
import { suggest } from '../nearest.ts';

const isTable = (valeur: unknown) => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** What to do about a value that a schema refused, in one or two sentences. */
export function remedyOf(issue: z.core.$ZodIssue, valeur: unknown): string {
  if (issue.message === ATTENDU_DATE || issue.message === ATTENDU_JOUR) return remedyOfDate(issue.message, valeur);
  if (issue.code === 'invalid_value')
    return suggest(String(valeur), issue.values.map(String), 'Choisissez une des valeurs de cette liste.');
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'Complétez la liste.' : 'Complétez la valeur, ou supprimez la ligne.';
  if (issue.code === 'invalid_type') return remedyOfType(issue.expected, valeur);
  if (issue.code === 'custom') return 'Complétez ou corrigez ce champ.';
  return 'Corrigez cette valeur, ou supprimez la ligne si vous ne la connaissez pas.';
}

function remedyOfType(expected: string, valeur: unknown): string {
  if (expected === 'array') return 'Écrivez une ligne par élément, chacune commençant par « - ».';
  if (expected === 'number' || expected === 'int')
    return 'Écrivez le nombre seul : sans espace, sans unité, sans guillemets, avec un point pour les décimales.';
  if (expected === 'boolean') return 'Écrivez true ou false, sans guillemets.';
  if (expected === 'string' && isTable(valeur))
    return 'Ce texte contient « : » : mettez-le entre guillemets droits, "comme : ceci".';
  if (expected === 'string' && !Array.isArray(valeur)) return 'Mettez cette valeur entre guillemets droits.';
  if (expected === 'object') return 'Écrivez chaque champ sur sa ligne : « clé: valeur ».';
  return 'Corrigez cette valeur.';
}

function remedyOfDate(attendu: string, valeur: unknown): string {
  const francaise = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(valeur));
  if (francaise) {
    const [, jour = '', mois = '', annee = ''] = francaise;
    return `Écrivez l’année d’abord : ${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}.`;
  }
  return attendu === ATTENDU_JOUR
    ? 'Vérifiez l’année, le mois et le jour.'
    : 'Vérifiez l’année, le mois et le jour ; n’écrivez que ce que la source dit.';
}
