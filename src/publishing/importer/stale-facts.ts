import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { CelluleLue, FaitsEcrits } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import type { ColonneLue } from './merge-facts.ts';

/** Words of a calendar, that the cells « Début » and « Fin » fill when they hold no date. */
export const MOTS_DU_CALENDRIER: Champ = ['calendrier', 'texte'];
const BORNES: readonly Champ[] = [['calendrier', 'debut'], ['calendrier', 'fin']];
/** What stands between the words of two cells that give one text. */
const ENTRE = ' – ';

const key = (champ: Champ) => champ.join('\0');

/**
 * What a cell that has not changed gives back. Its own field always; a field that it fills besides, only
 * when no changed column fills it too: a calendar that becomes words gives its dates no more.
 */
export function giveBack(lue: CelluleLue, champs: readonly Champ[], changees: readonly ColonneLue[]): CelluleLue {
  const propre = champs[0] ?? [];
  const tenus = new Set(changees.flatMap(({ colonne }) => colonne.champs.map(key)));
  return { ...lue, faits: lue.faits.filter(([champ]) => key(champ) === key(propre) || !tenus.has(key(champ))) };
}

/**
 * Words of the calendar once the cells « Début » and « Fin » that gave some say something else: those that
 * these cells gave go, those that someone wrote in the file stay. A cell that is emptied takes no words
 * away: nothing tells them from words of the file.
 * @returns what stays, as a cell would say it; undefined when nothing goes
 */
export function wordsThatStay(changees: readonly ColonneLue[], present: FaitsEcrits | undefined): CelluleLue | undefined {
  if (!present) return undefined;
  const texte = valueAt(present.faits, MOTS_DU_CALENDRIER);
  if (typeof texte !== 'string') return undefined;
  const bornes = changees.filter(({ colonne }) => BORNES.some((borne) => key(borne) === key(colonne.champs[0] ?? [])));
  const gaveIt = (mots: string) => bornes.some((lue) => couldGive(lue, mots, present.faits));
  const restent = texte.split(ENTRE).filter((mots) => !gaveIt(mots));
  if (restent.length === texte.split(ENTRE).length) return undefined;
  return { faits: restent.length === 0 ? [] : [[MOTS_DU_CALENDRIER, restent.join(ENTRE)]], problemes: [], deductions: [] };
}

/** Would the cell, with these words in it, have given the date that the file holds, or none? */
function couldGive({ colonne }: ColonneLue, mots: string, present: FaitsEcrits['faits']): boolean {
  const { faits, problemes } = colonne.lire({ valeur: mots, texte: mots }, SANS_LISTE);
  const borne = colonne.champs[0] ?? [];
  const date = faits.find(([champ]) => key(champ) === key(borne))?.[1];
  // A year alone is a number in the file.
  return problemes.length === 0 && String(date) === String(valueAt(present, borne));
}

/** A date needs no closed list to be read. */
const SANS_LISTE = { entrees: { themes: [], publics: [], leviers: [], organisations: [] }, constateLe: '', sourceTableau: '' };
