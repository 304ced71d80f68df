import type { Colonne, Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { plier } from '../colonnes/plier.ts';
import { colonnesDe } from '../colonnes/table.ts';
import type { Classeur } from '../tableur/tableur.types.ts';
import { guessKeys, guessParagraphs } from './guess-column.ts';
import type { EnTete } from './importer.types.ts';
import type { BilanFeuille } from './plan.types.ts';
import { proposeColumn } from './propose-column.ts';
import { likelyHeadings } from './workbook-errors.ts';

/** A column that nobody recognised. */
export interface ColonneInconnue {
  readonly titre: string;
  /** First text of the column under its heading; empty when there is none. */
  readonly exemple: string;
  /** Key of the column that its heading and its cells suggest; undefined when they suggest none. */
  readonly proposition: string | undefined;
}

/** Columns that are read from a sheet of actions; a heading may be given each of those that are not. */
const UTILES = colonnesDe('fiches').filter(({ cle }) => !/^(?:nom|supprimer|sources|texte|avancement\.source|section\..*)$/.test(cle));

/** Cells of a column that are looked at to guess what it holds. */
const CELLULES = 30;

/** Columns to ask about: those left in a table, or all of them where no heading was recognised. An empty one says nothing. */
export function unknownColumns(feuilles: readonly BilanFeuille[], classeur: Classeur, entrees: Contexte['entrees']): readonly ColonneInconnue[] {
  const prises = new Set(feuilles.flatMap(({ enTete }) => readKeys(enTete)));
  const laissees = feuilles.some(({ enTete }) => enTete) ? leftInTables(feuilles, classeur) : allOfTheFirst(classeur);
  const inconnues = [...new Map(laissees.map((laissee) => [plier(laissee.titre), laissee])).values()].filter(({ valeurs }) => valeurs.length > 0).map(({ titre, valeurs, sorte }) => {
    const proposition = likelyKeys(titre, valeurs, sorte, entrees).find((cle) => !prises.has(cle));
    if (proposition !== undefined) prises.add(proposition);
    return { titre, exemple: valeurs[0] ?? '', proposition };
  });
  // A table of actions has their titles somewhere, most often in its first column of words.
  const titres = prises.has('titre') ? undefined : inconnues.find(({ proposition }) => proposition === undefined);
  return inconnues.map((inconnue) => (inconnue === titres ? { ...inconnue, proposition: 'titre' } : inconnue));
}

/** What the cells hold comes before the words of a heading, unless both agree. */
function likelyKeys(titre: string, valeurs: readonly string[], sorte: SorteFeuille, entrees: Contexte['entrees']): readonly string[] {
  const selonMots = proposeColumn(titre, sorte);
  const selonCellules = sorte === 'fiches' ? guessKeys(valeurs, entrees) : [];
  if (selonMots === undefined) return selonCellules.length > 0 || sorte !== 'fiches' ? selonCellules : guessParagraphs(valeurs);
  return selonCellules.length === 0 || selonCellules.includes(selonMots) ? [selonMots, ...selonCellules] : [...selonCellules, selonMots];
}

/** Columns of a sheet of actions that no heading gives yet, those that people fill most. */
export function freeColumns(feuilles: readonly BilanFeuille[], inconnues: readonly ColonneInconnue[]): readonly Colonne[] {
  const prises = new Set([...feuilles.flatMap(({ enTete }) => readKeys(enTete)), ...inconnues.map(({ proposition }) => proposition)]);
  return UTILES.filter(({ cle }) => !prises.has(cle));
}

const readKeys = (enTete: EnTete | undefined): readonly string[] => (enTete?.colonnes ?? []).flatMap(({ colonne }) => colonne?.cle ?? []);

interface Laissee {
  readonly titre: string;
  readonly valeurs: readonly string[];
  readonly sorte: SorteFeuille;
}

const leftInTables = (feuilles: readonly BilanFeuille[], classeur: Classeur): readonly Laissee[] =>
  feuilles.flatMap(({ nom, enTete }) => {
    if (!enTete) return [];
    const { sorte } = enTete;
    return enTete.colonnes
      .filter(({ reconnaissance }) => reconnaissance === 'inconnue')
      .map(({ titre, rang }) => ({ titre, sorte, valeurs: textsUnder(classeur, nom, rang, Math.max(...enTete.lignes)) }));
  });

const allOfTheFirst = (classeur: Classeur): readonly Laissee[] =>
  classeur.feuilles
    .filter(({ masquee }) => !masquee)
    .flatMap((feuille) => likelyHeadings(feuille) ?? [])
    .slice(0, 1)
    .flatMap(({ feuille, ligne, titres }) => titres.map((titre) => ({ titre, sorte: 'fiches' as const, valeurs: textsUnder(classeur, feuille, rankOfText(classeur, feuille, titre, ligne), ligne) })));

const textsUnder = ({ feuilles }: Classeur, nom: string, rang: number, apres: number): readonly string[] =>
  (feuilles.find((feuille) => feuille.nom === nom)?.lignes ?? [])
    .filter(({ numero }) => numero > apres)
    .flatMap(({ cellules }) => cellules[rang]?.texte.trim() || [])
    .slice(0, CELLULES);

const rankOfText = ({ feuilles }: Classeur, nom: string, titre: string, ligne: number): number =>
  feuilles.find((feuille) => feuille.nom === nom)?.lignes.find(({ numero }) => numero === ligne)?.cellules.findIndex(({ texte }) => texte.replace(/\s+/g, ' ').trim() === titre) ?? -1;
