import type { Colonne, Contexte, FaitsEcrits, SorteFeuille } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import { LISTES_DE_FICHE, NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { Difference } from './plan.types.ts';

/** Facts that change between two states of a file, as the cells of an export would show them. */
export function describeChanges(sorte: 'fiche' | 'axe', avant: FaitsEcrits | undefined, apres: FaitsEcrits, contexte: Contexte): readonly Difference[] {
  const feuille = sorte === 'fiche' ? 'fiches' : 'axes';
  const champs = colonnesExportees(feuille).filter(({ champs: [champ] }) => champ?.[0] !== 'nom' && champ?.[0] !== 'supprimer');
  const cases = champs.map((colonne) => difference(colonne.titre, textOf(colonne, avant, contexte), textOf(colonne, apres, contexte)));
  const listes = sorte === 'axe' ? [] : (Object.keys(LISTES_DE_FICHE) as (keyof typeof LISTES_DE_FICHE)[]).map((liste) => difference(NOMS_FEUILLES[liste], listText(liste, avant, contexte), listText(liste, apres, contexte)));
  return [...cases, ...listes].filter((dite) => dite.avant !== dite.apres);
}

const difference = (champ: string, avant: string, apres: string): Difference => ({ champ, avant, apres });

const textOf = (colonne: Colonne, faits: FaitsEcrits | undefined, contexte: Contexte) => (faits ? colonne.ecrire(faits, contexte) : '');

/** One element a line, its cells side by side. */
function listText(liste: keyof typeof LISTES_DE_FICHE, ecrits: FaitsEcrits | undefined, contexte: Contexte): string {
  const elements = (valueAt(ecrits?.faits, LISTES_DE_FICHE[liste]) ?? []) as readonly Readonly<Record<string, unknown>>[];
  return elements.map((element) => elementText(liste, element, contexte)).join('\n');
}

const elementText = (liste: SorteFeuille, faits: Readonly<Record<string, unknown>>, contexte: Contexte): string =>
  colonnesExportees(liste)
    .slice(1)
    .map((colonne) => inEuros(colonne, colonne.ecrire({ nom: '', faits, corps: '' }, contexte)))
    .filter((texte) => texte !== '')
    .join(' · ');

/** « 252000 » is a cell; a person reads « 252 000 € ». */
const inEuros = ({ cle }: Colonne, texte: string): string => {
  const montant = cle === 'budget.montant' ? Number(texte.replace(',', '.')) : Number.NaN;
  return texte === '' || Number.isNaN(montant) ? texte : `${montant.toLocaleString('fr-FR')} €`;
};
