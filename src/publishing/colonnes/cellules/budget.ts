import type { Genre, Lecture } from '../genre.types.ts';
import { natureDuNom } from '../natures.ts';
import { isAbsence } from './absences.ts';
import { decouper } from './decouper.ts';
import { lireMontant } from './nombre.ts';
import { versMarkdown } from './section.ts';
import { texteDe } from './texte.ts';

/** A line of the budget as one cell gives it: who, how much, or both. */
interface LigneBudget {
  readonly financeur?: string;
  readonly montant?: number;
  readonly droitCommun?: true;
}

const SOMME = String.raw`[\d][\d\s.,]*\s*(?:k|m)?\s*(?:€|euros?)`;
const APRES = new RegExp(String.raw`^(.+?)\s*(?:[:=–—-]|\()\s*(${SOMME})\s*\)?$`, 'i');
const AVANT = new RegExp(String.raw`^(${SOMME})\s*([:=–—(-]|de la part de|financ[ée]s? par|de l['’]|du|de)?\s*(.+?)\)?$`, 'i');
const DROIT_COMMUN = /^(?:moyens? de |crédits? de )?droit commun$/i;

/** Who pays, one a line, with the amount when it stands there: « ARS : 12 000 € ». */
export const financeursGenre: Genre = {
  lire: ({ texte }) => {
    const lignes = decouper(texte, [';']).filter((ligne) => !isAbsence(ligne)).flatMap(cutNames).map(lireFinanceur);
    const lues = lignes.filter((ligne) => ligne !== undefined);
    if (lues.length < lignes.length) return enTexte(texte);
    return { valeur: lues, deductions: lues.length > 1 ? [`${String(lues.length)} lignes de financement lues`] : [] };
  },
  ecrire: (valeur) =>
    (valeur as readonly LigneBudget[])
      .map(({ financeur, montant }) => [financeur, montant && `${String(montant).replace('.', ',')} €`].filter(Boolean).join(' : '))
      .join('\n'),
};

/** Commas part names, unless one of them parts the decimals of an amount. */
const cutNames = (ligne: string): readonly string[] => (/\d,\d/.test(ligne) ? [ligne] : decouper(ligne, [',', ' / ', ' + ']));

/** One line; undefined when it holds an amount that cannot be told from the words. */
function lireFinanceur(ligne: string): LigneBudget | undefined {
  const [, financeur, somme] = APRES.exec(ligne) ?? amountFirst(ligne);
  const montant = somme === undefined ? undefined : lireMontant(somme);
  if (financeur !== undefined && montant !== undefined) return { financeur, montant };
  if (/\d\s*(?:k|m)?\s*(?:€|euro)/i.test(ligne)) {
    const seul = lireMontant(ligne);
    return seul === undefined ? undefined : { montant: seul };
  }
  return DROIT_COMMUN.test(ligne) ? { financeur: 'Droit commun', droitCommun: true } : { financeur: ligne };
}

/** « 12 000 € (ARS) », « 12 000 € ARS »; in « 12 000 € par an » nobody is named. */
function amountFirst(ligne: string): readonly (string | undefined)[] {
  const [, somme, lien, nom = ''] = AVANT.exec(ligne) ?? [];
  return lien !== undefined || natureDuNom(nom) !== undefined ? [undefined, nom, somme] : [];
}

/** The cost of the action: an amount, or lines that name who pays; any other words become a part of the text. */
export const coutGenre: Genre = {
  lire: ({ valeur, texte }) => {
    if (isAbsence(texte)) return {};
    const montant = typeof valeur === 'number' ? valeur : lireMontant(texte);
    if (montant !== undefined) return { valeur: [{ montant }] };
    const lignes = decouper(texte, [';']).map(lireFinanceur);
    const completes = lignes.every((ligne) => ligne?.financeur !== undefined && ligne.montant !== undefined);
    return completes ? { valeur: lignes } : enTexte(texte);
  },
  ecrire: financeursGenre.ecrire,
};

const enTexte = (texte: string): Lecture => ({
  ailleurs: [[['corps', 'Budget'], versMarkdown(texte)]],
  deductions: [`« ${texteDe(texte)} » n’est pas un montant : gardé dans le texte, partie « Budget »`],
});
