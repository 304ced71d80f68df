import { slugOf } from '#geography/slug.ts';

const ABSENCES = new Set([
  ...['a-definir', 'a-determiner', 'a-preciser', 'a-completer', 'a-identifier', 'a-venir', 'a-renseigner', 'non-defini', 'non-definie'],
  ...['neant', 'aucun', 'aucune', 'nc', 'n-c', 'nr', 'n-r', 'na', 'n-a', 'so', 's-o', 'sans-objet', 'non-renseigne', 'non-concerne', 'ras', 'inconnu', 'tbd'],
]);
const RENVOIS = new Set(['idem', 'id', 'ibid', 'voir-ci-dessus', 'cf-ci-dessus', 'voir-plus-haut', 'voir-fiche']);

/** Marks without a letter or a figure: « - », « / », « … ». */
export const isPonctuation = (texte: string): boolean => !/[\p{L}\p{N}]/u.test(texte);

/** Words that say that nothing is known: « à définir », « néant », « - ». */
export const isAbsence = (texte: string): boolean => isPonctuation(texte) || ABSENCES.has(slugOf(texte));

/** Words that send to another cell, which alone nobody can follow. */
export const isRenvoi = (texte: string): boolean => RENVOIS.has(slugOf(texte));

export const RENVOI = {
  pourquoi: 'La cellule renvoie à une autre : seule, elle ne dit rien.',
  remede: 'Recopiez ici ce que dit l’autre cellule.',
};
