import type { DatePartielle } from '#domain/date/date.rules.ts';

/*
 * Numbers, dates and lists as a French reader expects them. Ordinary spaces only: the page's
 * typography (typography.ts) makes them non-breaking where it matters.
 */

/** Makes a thing the first time it is wanted: a formatter takes the browser milliseconds, and most pages want one or none. */
function auPremierUsage<T>(faire: () => T): () => T {
  let fait: T | undefined;
  return () => (fait ??= faire());
}

const jourFormat = auPremierUsage(
  () => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
);
const moisFormat = auPremierUsage(
  () => new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const nombreFormat = auPremierUsage(
  () => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }),
);
const choixFormat = auPremierUsage(() => new Intl.ListFormat('fr-FR', { type: 'disjunction' }));
const listeFormat = auPremierUsage(() => new Intl.ListFormat('fr-FR', { type: 'conjunction' }));

/** A date as precisely as it is known: `14 octobre 2022`, `octobre 2022`, `2022`. */
export function formatDate(date: DatePartielle): string {
  if (date.length === 4) return date;
  const instant = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  const texte = (date.length === 7 ? moisFormat() : jourFormat()).format(instant);
  return texte.replace(/^1 /, '1er ');
}

/** `le 14 octobre 2022`, `en octobre 2022`, `en 2022`. */
export const formatDateAvecPreposition = (date: DatePartielle): string =>
  `${date.length === 10 ? 'le' : 'en'} ${formatDate(date)}`;

/** `jusqu’au 14 octobre 2022`, `jusqu’en octobre 2022`, `jusqu’en 2022`. */
export const formatJusque = (date: DatePartielle): string =>
  `jusqu’${date.length === 10 ? 'au' : 'en'} ${formatDate(date)}`;

/** `16 juin 2015 – 2018`: a period, the year alone when both ends are years. */
export const formatPeriode = (debut: DatePartielle, fin: DatePartielle): string =>
  debut.length === 4 && fin.length === 4 ? `${debut}–${fin}` : `${formatDate(debut)} – ${formatDate(fin)}`;

/** `217 882`, `3 582,41`. */
export const formatNombre = (nombre: number): string =>
  nombreFormat().format(nombre).replace(/[\u202f\u00a0]/g, ' ');

/** `1 contrat`, `12 contrats`; the plural is given when it does not end in -s. */
export const compter = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${formatNombre(nombre)} ${nombre < 2 ? singulier : pluriel}`;

/** `a, b ou c`. */
export const formatChoix = (elements: readonly string[]): string => choixFormat().format(elements);

/** `a, b et c`. */
export const formatListe = (elements: readonly string[]): string => listeFormat().format(elements);

/** `1,1 Mo`, `640 ko`: decimal units, as French file managers show. */
export function formatOctets(octets: number): string {
  if (octets < 1000) return `${octets} octets`;
  const [valeur, unite] = octets < 1e6 ? [Math.round(octets / 1e3), 'ko'] : [Math.round(octets / 1e5) / 10, 'Mo'];
  return `${formatNombre(valeur)} ${unite}`;
}

/** `1re génération`, `2e génération`. */
export const formatRang = (rang: number): string => (rang === 1 ? '1re' : `${rang}e`);

/** `Contrat…` → `contrat…`, for use inside a sentence; sigles are left alone. */
export const minuscule = (texte: string): string =>
  /^\p{Lu}\p{Ll}/u.test(texte) ? texte.charAt(0).toLowerCase() + texte.slice(1) : texte;

/** A text as a sentence: a full stop, unless its author wrote one. */
export const avecPoint = (texte: string): string => (/[.…!?]$/.test(texte) ? texte : `${texte}.`);

/** First letter in upper case. */
export const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
