import { isDateReelle, type DatePartielle } from '#domain/date/date.rules.ts';
import { moisDe, partieDAnnee } from './mots-date.ts';

/** What a text says of one date. */
export type DateLue =
  | { readonly sorte: 'date'; readonly date: DatePartielle; /** Less than the words say, or more: to be shown. */ readonly deduite?: boolean }
  /** A part of the year: its first and last months. */
  | { readonly sorte: 'partie'; readonly premier: DatePartielle; readonly dernier: DatePartielle }
  /** Written as a date, but no day of the calendar is it. */
  | { readonly sorte: 'impossible' }
  | { readonly sorte: 'mots' };

const deux = (nombre: number | string) => String(nombre).padStart(2, '0');
const anneeEntiere = (annee: string) => (annee.length === 2 ? `20${annee}` : annee);

const JOUR_SEMAINE = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+/i;
const EN_TETE = /^(?:le|en|au|à|a|d[eè]s|depuis|jusqu['’]?(?:en|au|à)?|pour|courant|ann[eé]e|avant|apr[eè]s|fin|d[eé]but|mi|rentr[eé]e|printemps|[eé]t[eé]|automne|hiver)(?:\s+de)?[\s-]+(?:l['’]|le\s+|la\s+)?/i;

/**
 * Reads one date: `15/03/2025`, « 15 mars 2025 », « mars 2025 », `03/2025`, `2025-03`, `2025`, « T2 2026 »,
 * « fin 2027 » (the year is known, the end of it is in the words).
 */
export function lireDate(texte: string): DateLue {
  const propre = texte.replace(/\s+/g, ' ').trim().replace(/\.$/, '').replace(JOUR_SEMAINE, '').replace(/^le /i, '');
  const exacte = exactDate(propre);
  if (exacte !== undefined) return isDateReelle(exacte) ? { sorte: 'date', date: exacte } : { sorte: 'impossible' };
  // A number of days since 1900, as Excel counts them, that no format shows as a date.
  if (/^\d{4,}([.,]\d+)?$/.test(propre)) return { sorte: 'impossible' };
  const partie = partieDAnnee(propre);
  if (partie) return { sorte: 'partie', premier: `${partie.annee}-${deux(partie.premier)}`, dernier: `${partie.annee}-${deux(partie.dernier)}` };
  const sansMots = propre.replace(EN_TETE, '');
  if (sansMots === propre) return { sorte: 'mots' };
  const reste = lireDate(sansMots);
  return reste.sorte === 'date' ? { ...reste, deduite: true } : reste;
}

const FORMES: readonly (readonly [RegExp, (m: readonly string[]) => string | undefined])[] = [
  [/^(\d{4})$/, ([, a = '']) => a],
  [/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/, ([, j = '', m = '', a = '']) => `${anneeEntiere(a)}-${deux(m)}-${deux(j)}`],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/, ([, a = '', m = '', j = '']) => `${a}-${deux(m)}-${deux(j)}`],
  [/^(\d{1,2})[/.-](\d{4})$/, ([, m = '', a = '']) => `${a}-${deux(m)}`],
  [/^(\d{4})[/.-](\d{1,2})$/, ([, a = '', m = '']) => `${a}-${deux(m)}`],
  [/^(\d{1,2})(?:er)?[ -]([\p{L}.]+)[ -](\d{4}|\d{2})$/u, ([, j = '', mot = '', a = '']) => withMonth(mot, (mois) => `${anneeEntiere(a)}-${deux(mois)}-${deux(j)}`)],
  [/^([\p{L}.]+)[ -](\d{4}|\d{2})$/u, ([, mot = '', a = '']) => withMonth(mot, (mois) => `${anneeEntiere(a)}-${deux(mois)}`)],
];

const withMonth = (mot: string, ecrire: (mois: number) => string): string | undefined => {
  const mois = moisDe(mot);
  return mois === undefined ? undefined : ecrire(mois);
};

function exactDate(texte: string): string | undefined {
  for (const [forme, ecrire] of FORMES) {
    const trouve = forme.exec(texte);
    const date = trouve && ecrire(trouve);
    if (date) return date;
  }
  return undefined;
}

/** A day of a spreadsheet as a date. */
export const jourDe = (jour: Date): DatePartielle => jour.toISOString().slice(0, 10);

/** A date as a spreadsheet in French shows it: `2025-07-01` → `01/07/2025`, `2025-07` → `07/2025`. */
export const ecrireDate = (date: DatePartielle): string => date.split('-').reverse().join('/');
