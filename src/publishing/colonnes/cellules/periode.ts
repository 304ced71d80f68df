import { lireDate, type DateLue } from './lire-date.ts';
import { moisDe } from './mots-date.ts';

/** The two ends of a period; a deadline has no start. */
export interface Periode {
  readonly debut?: DateLue | undefined;
  readonly fin?: DateLue | undefined;
}

const DE_A = /^(?:p[eé]riode\s*:?\s*)?(?:de|du|entre|d[eè]s|à partir de)\s+(.+?)\s+(?:à|a|au|et|jusqu['’](?:à|en|au))\s+(.+)$/i;
const TIRET = /^(.+?)\s*(?:\s[-–—/]\s|[–—→]|->|=>|\sà\s|\sau\s)\s*(.+)$/i;
const CHIFFRES = /^([\d/.]{6,10})\s*-\s*([\d/.]{6,10})$/;
const ANNEES = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/;
const DEPUIS = /^(?:à partir (?:de|du|d['’])|d[eè]s|depuis|(?:d[eé]but|d[eé]marrage|lancement)\s*(?:en|:|le)?)\s+(.+)$/i;
const JUSQUE = /^(?:jusqu['’](?:en|au|à|à la)|avant|au plus tard(?: en| le)?|[eé]ch[eé]ance\s*:?|pour|d['’]ici(?: à| au)?)\s+(.+)$/i;

/** Reads a period or a deadline; a date alone is the deadline. Undefined when the text is neither: its words stay. */
export function lirePeriode(texte: string): Periode | undefined {
  const propre = texte.replace(/\s+/g, ' ').trim();
  const annees = ANNEES.exec(propre);
  if (annees) return betweenYears(annees[1] ?? '', annees[2] ?? '');
  const deux = CHIFFRES.exec(propre) ?? DE_A.exec(propre) ?? TIRET.exec(propre);
  if (deux) return between(deux[1] ?? '', deux[2] ?? '');
  const depuis = DEPUIS.exec(propre);
  if (depuis) return known({ debut: lireDate(depuis[1] ?? '') });
  const jusque = JUSQUE.exec(propre);
  if (jusque) return known({ fin: lireDate(jusque[1] ?? '') });
  return known({ fin: lireDate(propre) });
}

/** « 2025-2027 » and « 2025/27 »; « 2025-06 » is June 2025. */
function betweenYears(premiere: string, seconde: string): Periode | undefined {
  const fin = seconde.length === 2 ? premiere.slice(0, 2) + seconde : seconde;
  if (seconde.length === 2 && Number(fin) <= Number(premiere)) return known({ fin: lireDate(`${premiere}-${seconde}`) });
  return known({ debut: lireDate(premiere), fin: lireDate(fin) });
}

function between(de: string, a: string): Periode | undefined {
  const fin = lireDate(a);
  // « de mars à juin 2025 »: the year is said once.
  const annee = /(\d{4})$/.exec(a)?.[1];
  const sansAnnee = moisDe(de.replace(/^(?:le\s+)?\d{1,2}(?:er)?\s+/, '')) !== undefined && annee !== undefined;
  return known({ debut: lireDate(sansAnnee ? `${de} ${annee}` : de), fin });
}

function known(periode: Periode): Periode | undefined {
  const bornes = Object.values(periode) as readonly DateLue[];
  return bornes.some(({ sorte }) => sorte === 'mots') ? undefined : periode;
}
