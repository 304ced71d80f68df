import { slugOf } from '#geography/slug.ts';

const MOTS_OUTILS = new Set(['l', 'la', 'le', 'les', 'd', 'de', 'du', 'des', 'et']);

/** « N° », « num. » and « numéro » are one word, « tous publics » and « tout public » one public. */
const SINGULIERS: Readonly<Record<string, string>> = { no: 'n', num: 'n', numero: 'n', tous: 'tout', toute: 'tout', toutes: 'tout' };

/**
 * Words as headings and vocabularies are compared: no accent, punctuation, article or plural.
 * « Intitulé de l’action », « INTITULE ACTION » and « Intitulés des actions » give the same text.
 */
export const plier = (texte: string): string => motsDe(texte).map(singulier).join(' ');

/** The same, with the plurals: « CCAS » and « DREETS » are initials. */
export const plierSigles = (texte: string): string => motsDe(texte).join(' ');

const motsDe = (texte: string): readonly string[] =>
  slugOf(texte.replace(/\((?:s|x|e|es|e\.s|ère|ice|trice)\)/giu, '').replace(/·e?·?s?(?=\W|$)/giu, ''))
    .split('-')
    .filter((mot) => !MOTS_OUTILS.has(mot))
    .map((mot) => SINGULIERS[mot] ?? mot);

const singulier = (mot: string) => (mot.length > 3 ? mot.replace(/[sx]$/, '') : mot);
