import type { SorteFeuille } from '../colonnes/colonne.types.ts';
import { plier } from '../colonnes/plier.ts';
import { colonnesDe } from '../colonnes/table.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import type { BilanFeuille } from './plan.types.ts';
import { rankOf } from './sort-rows.ts';
import { likelyHeadings } from './workbook-errors.ts';

/** A column that nobody recognised. */
export interface ColonneInconnue {
  readonly titre: string;
  /** First text of the column under its heading; empty when there is none. */
  readonly exemple: string;
  /** Key of the column that shares most words with it; undefined when none does. */
  readonly proposition: string | undefined;
}

/** Columns to ask about: those left in a table, or all of them where no heading was recognised. */
export function unknownColumns(feuilles: readonly BilanFeuille[], classeur: Classeur): readonly ColonneInconnue[] {
  const inconnues = feuilles.flatMap(({ nom, enTete }) =>
    (enTete?.colonnes ?? [])
      .filter(({ reconnaissance }) => reconnaissance === 'inconnue')
      .map(({ titre, rang }, ordre) => ({
        titre,
        exemple: firstText(classeur, nom, rang, Math.max(...(enTete?.lignes ?? [0]))),
        // A table of actions has their titles somewhere, most often in its first column of text.
        proposition: ordre === 0 && enTete?.sorte === 'fiches' && rankOf(enTete, 'titre') === undefined ? 'titre' : proposeColumn(titre, enTete?.sorte ?? 'fiches'),
      })),
  );
  if (feuilles.some(({ enTete }) => enTete)) return [...new Map(inconnues.map((inconnue) => [plier(inconnue.titre), inconnue])).values()];
  return classeur.feuilles
    .filter(({ masquee }) => !masquee)
    .flatMap((feuille) => likelyHeadings(feuille) ?? [])
    .slice(0, 1)
    .flatMap(({ feuille, ligne, titres }) => titres.map((titre) => ({ titre, exemple: firstTextUnder(classeur, feuille, titre, ligne), proposition: proposeColumn(titre, 'fiches') })));
}

const firstText = ({ feuilles }: Classeur, nom: string, rang: number, apres: number): string =>
  feuilles
    .find((feuille) => feuille.nom === nom)
    ?.lignes.filter(({ numero }) => numero > apres)
    .map(({ cellules }) => cellules[rang]?.texte.replace(/\s+/g, ' ').trim() ?? '')
    .find((texte) => texte !== '') ?? '';

function firstTextUnder(classeur: Classeur, nom: string, titre: string, ligne: number): string {
  const titres = classeur.feuilles.find((feuille) => feuille.nom === nom)?.lignes.find(({ numero }) => numero === ligne);
  const rang = titres?.cellules.findIndex(({ texte }) => texte.replace(/\s+/g, ' ').trim() === titre) ?? -1;
  return rang === -1 ? '' : firstText(classeur, nom, rang, ligne);
}

/** Words too common in headings to tell one column from another. */
const COMMUNS = new Set(['action', 'n', 'a', 'par', 'pour', 'en', 'sur', 'fiche', 'date', 'type']);

/** The column whose names share most words with a heading: « Réf. pilote (DGS) » → `pilotes`. */
export function proposeColumn(titre: string, sorte: SorteFeuille): string | undefined {
  const mots = wordsOf(titre);
  const notes = colonnesDe(sorte).map(({ cle, titre: sien, synonymes }) => ({ cle, note: Math.max(...[sien, ...synonymes].map((nom) => overlap(mots, wordsOf(nom)))) }));
  const meilleure = notes.sort((a, b) => b.note - a.note)[0];
  return meilleure && meilleure.note > 0.3 ? meilleure.cle : undefined;
}

const wordsOf = (titre: string): readonly string[] => plier(titre).split(' ').filter((mot) => mot.length > 2 && !COMMUNS.has(mot));

const overlap = (a: readonly string[], b: readonly string[]): number => {
  const communs = a.filter((mot) => b.includes(mot)).length;
  return communs === 0 ? 0 : communs / Math.max(a.length, b.length);
};
