import { formatValue } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { toFeuille, type FeuilleBrute } from './sheet-rows.ts';
import type { Cellule, Feuille, ValeurCellule } from './tableur.types.ts';
import { dayOf, textOf } from './cell-text.ts';

type Classeur = Awaited<ReturnType<typeof readXlsx>>;
type FeuilleHucre = Classeur['sheets'][number];
type CelluleHucre = NonNullable<FeuilleHucre['cells']> extends Map<string, infer C> ? C : never;

/** Reads the sheets of an `.xlsx`, hidden ones included and flagged. */
export async function readFeuillesXlsx(octets: Buffer): Promise<Feuille[]> {
  const { sheets } = await readXlsx(octets, {
    readStyles: true,
    // No menu shows such a sheet: nobody has typed in it.
    sheets: ({ veryHidden }) => veryHidden !== true,
  });
  return sheets.map((feuille) => toFeuille(rawOf(feuille)));
}

const rawOf = (feuille: FeuilleHucre): FeuilleBrute => ({
  nom: feuille.name,
  masquee: feuille.hidden === true,
  lignes: feuille.rows.map((valeurs, rang) =>
    valeurs.map((valeur, colonne) =>
      cellOf(valeur, feuille.cells?.get(`${String(rang)},${String(colonne)}`)),
    ),
  ),
  fusions: feuille.merges ?? [],
  lignesMasquees: new Set(
    [...(feuille.rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([rang]) => rang),
  ),
  colonnesMasquees: new Set(
    (feuille.columns ?? []).flatMap(({ hidden }, rang) => (hidden === true ? [rang] : [])),
  ),
});

function cellOf(brute: unknown, detail: CelluleHucre | undefined): Cellule {
  const formule = detail?.formula !== undefined;
  const resultat: unknown = formule ? (detail.formulaResult ?? brute) : brute;
  const valeur = valueOf(resultat);
  const enErreur =
    detail?.type === 'error' ||
    isErrorText(valeur) ||
    // A formula may say nothing on purpose; one that nothing has computed has no result at all.
    (formule && (resultat === null || resultat === undefined));
  return {
    valeur,
    texte: shownText(valeur, detail?.style?.numFmt),
    ...(formule ? { formule } : {}),
    ...(enErreur ? { enErreur } : {}),
  };
}

function valueOf(brute: unknown): ValeurCellule {
  if (brute === null || brute === undefined || brute === '') return undefined;
  if (brute instanceof Date) return dayOf(brute);
  return typeof brute === 'string' || typeof brute === 'number' || typeof brute === 'boolean'
    ? brute
    : undefined;
}

/** What the person sees: numbers by their format (`1.10` typed as 1.1 and shown with two decimals), dates as precise as they are shown. */
function shownText(valeur: ValeurCellule, format: string | undefined): string {
  if (valeur instanceof Date) return textOf(valeur).slice(hiddenStart(format));
  if (typeof valeur !== 'number' || format === undefined || /^(?:general|@)$/i.test(format))
    return textOf(valeur);
  return formatValue(valeur, format, { locale: 'fr-FR' }).trim();
}

/** A format without day shows the month alone, one without month the year alone: `01/03/2025` → `03/2025`. */
function hiddenStart(format = 'dd/mm/yyyy'): number {
  const signes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!signes.includes('y') || signes.includes('d')) return 0;
  return signes.includes('m') ? 'JJ/'.length : 'JJ/MM/'.length;
}

const isErrorText = (valeur: ValeurCellule) =>
  typeof valeur === 'string' &&
  /^#(?:REF!|N\/A|DIV\/0!|VALUE!|VALEUR!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)$/.test(
    valeur,
  );
