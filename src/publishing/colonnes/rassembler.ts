import type { Champ } from '#domain/anomalie/anomalie.ts';
import { valueAt } from './definir.ts';
import type { CelluleLue, Contexte } from './colonne.types.ts';

/** Facts of one row once its cells are put together. */
export interface Rassemblement {
  /** Front matter, without empty fields; for the line of a list, the element. */
  readonly faits: Readonly<Record<string, unknown>>;
  /** Whole body, when a column gives it. */
  readonly corps: string | undefined;
  /** Parts of the body given by columns of their own, by heading, in order. */
  readonly sections: readonly (readonly [string, string])[];
  readonly deductions: readonly string[];
}

/**
 * Puts together what the cells of a row say. Two cells that fill one list add to it; two texts for one
 * field stand one after the other; a state of progress without a source has the spreadsheet for one, and
 * without a column for its date, the day of the spreadsheet: an empty cell of that column is an omission.
 * @param colonnes keys of the columns that the sheet has
 */
export function rassembler(lues: readonly CelluleLue[], colonnes: ReadonlySet<string>, contexte: Contexte): Rassemblement {
  const faits: Record<string, unknown> = {};
  const sections = new Map<string, string>();
  let corps: string | undefined;
  for (const [champ, valeur] of lues.flatMap((lue) => lue.faits)) {
    const [tete, titre] = champ;
    if (tete !== 'corps') setAt(faits, champ, added(valueAt(faits, champ), valeur, champ));
    else if (titre === undefined) corps = String(valeur);
    else sections.set(String(titre), added(sections.get(String(titre)), valeur, champ) as string);
  }
  const deductions = [...completeProgress(faits, colonnes, contexte), ...settleBudget(faits, sections)];
  return { faits, corps, sections: [...sections], deductions: [...lues.flatMap((lue) => lue.deductions), ...deductions] };
}

function added(ancienne: unknown, valeur: unknown, champ: Champ): unknown {
  if (ancienne === undefined) return valeur;
  if (Array.isArray(ancienne) && Array.isArray(valeur)) return withoutTwins([...(ancienne as unknown[]), ...(valeur as unknown[])]);
  if (typeof ancienne !== 'string' || typeof valeur !== 'string' || ancienne === valeur) return valeur;
  // Two dates for one end of the calendar: the column of that end is the more precise.
  if (champ[0] === 'calendrier' && champ[1] !== 'texte') return valeur.length >= ancienne.length ? valeur : ancienne;
  return champ[0] === 'corps' ? `${ancienne}\n\n${valeur}` : `${ancienne} – ${valeur}`;
}

const withoutTwins = (elements: readonly unknown[]): unknown[] => [...new Map(elements.map((element) => [JSON.stringify(element), element])).values()];

function setAt(faits: Record<string, unknown>, [cle = '', ...reste]: Champ, valeur: unknown): void {
  if (reste.length === 0) faits[cle] = valeur;
  else setAt((faits[cle] ??= {}) as Record<string, unknown>, reste, valeur);
}

function completeProgress(faits: Record<string, unknown>, colonnes: ReadonlySet<string>, { constateLe, sourceTableau }: Contexte): string[] {
  const avancement = faits['avancement'] as Record<string, unknown> | undefined;
  if (avancement?.['etat'] === undefined) return [];
  const date = avancement['date'] === undefined && !colonnes.has('avancement.date');
  const source = avancement['source'] === undefined;
  if (date) avancement['date'] = constateLe;
  if (source) avancement['source'] = sourceTableau;
  const jour = constateLe.split('-').reverse().join('/');
  const precisions = [date ? `daté du ${jour}` : '', source ? 'avec le tableau pour source' : ''].filter((mots) => mots !== '');
  return precisions.length === 0 ? [] : [`état d’avancement ${precisions.join(', ')}`];
}

/** An amount needs who pays it: one payer takes it; otherwise it is told in the text. */
function settleBudget(faits: Record<string, unknown>, sections: Map<string, string>): string[] {
  const lignes = (faits['budget'] ?? []) as readonly { readonly financeur?: string; readonly montant?: number }[];
  const sommes = lignes.flatMap(({ financeur, montant }) => (financeur === undefined && montant !== undefined ? [montant] : []));
  if (sommes.length === 0) return [];
  const financeurs = lignes.filter(({ financeur }) => financeur !== undefined);
  const [somme] = sommes;
  const [unique] = financeurs;
  if (sommes.length === 1 && financeurs.length === 1 && unique?.montant === undefined) {
    faits['budget'] = [{ ...unique, montant: somme }];
    return [];
  }
  if (financeurs.length > 0) faits['budget'] = financeurs;
  else Reflect.deleteProperty(faits, 'budget');
  const phrase = `Coût : ${sommes.map((montant) => `${montant.toLocaleString('fr-FR')} €`).join(' ; ')}.`;
  sections.set('Budget', [sections.get('Budget'), phrase].filter(Boolean).join('\n\n'));
  return ['le coût n’a pas de financeur qui lui soit propre : gardé dans le texte, partie « Budget »'];
}
