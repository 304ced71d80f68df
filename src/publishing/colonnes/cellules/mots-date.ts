/** Months as people write them, whole or cut short; an accent is already gone. */
const MOIS: readonly RegExp[] = [
  /^janv(?:ier)?$/, /^f(?:e|é)v(?:r|rier)?$/, /^mars$/, /^avr(?:il)?$/, /^mai$/, /^juin$/,
  /^juil(?:let)?$/, /^ao(?:u|û)t$/, /^sept(?:embre)?$/, /^oct(?:obre)?$/, /^nov(?:embre)?$/, /^d(?:e|é)c(?:embre)?$/,
];

/** Rank of a month from its name, from 1; undefined for any other word. */
export function moisDe(mot: string): number | undefined {
  const nu = mot.toLowerCase().replace(/\.$/, '');
  const rang = MOIS.findIndex((forme) => forme.test(nu));
  return rang === -1 ? undefined : rang + 1;
}

/** A part of a year, by its first and last months. */
export interface Partie {
  readonly annee: string;
  readonly premier: number;
  readonly dernier: number;
}

const RANGS: Readonly<Record<string, number>> = { '1': 1, premier: 1, i: 1, '2': 2, deuxieme: 2, second: 2, ii: 2, '3': 3, troisieme: 3, iii: 3, '4': 4, quatrieme: 4, iv: 4 };
const RANG = String.raw`(1|2|3|4|premier|deuxi[eè]me|second|troisi[eè]me|quatri[eè]me|iv|i{1,3})\s*(?:er|e|[eè]me|nd)?`;
const MOTS_DE_PARTIE: Readonly<Record<string, number>> = { t: 3, trim: 3, trimestre: 3, q: 3, s: 6, sem: 6, semestre: 6 };
const FORMES = [
  new RegExp(String.raw`^${RANG}\s*(trimestre|trim|semestre|sem|t|s)\.?\s*(?:de\s+|d['’]|[-/])?\s*(?:l['’]ann[eé]e\s+)?(\d{4})$`, 'i'),
  /^([tqs])\s*([1-4])\s*[-/ ]?\s*(\d{4})$/i,
  /^(\d{4})\s*[-/ ]?\s*([tqs])\s*([1-4])$/i,
];

/** A term or a half of a year: « T2 2026 », « 2e semestre 2025 », « 2026-T1 »; undefined for anything else. */
export function partieDAnnee(texte: string): Partie | undefined {
  const [mots, lettre, inverse] = FORMES.map((forme) => forme.exec(texte));
  if (mots) return partie(mots[2], mots[1], mots[3]);
  if (lettre) return partie(lettre[1], lettre[2], lettre[3]);
  return inverse ? partie(inverse[2], inverse[3], inverse[1]) : undefined;
}

function partie(mot = '', rang = '', annee = ''): Partie | undefined {
  const duree = MOTS_DE_PARTIE[mot.toLowerCase()] ?? 0;
  const numero = RANGS[rang.toLowerCase().replace('è', 'e')] ?? 0;
  const dernier = duree * numero;
  return dernier > 12 ? undefined : { annee, premier: dernier - duree + 1, dernier };
}
