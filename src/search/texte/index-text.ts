import { ESPACE_AJOUTEE, MARQUE } from './marque.ts';
import { ELISION, MILLIERS, nettoyer } from './nettoyer.ts';

/** « St-Denis », « Ste Anne »: only before a capital, so that « 1st » and « st » stay. */
const SAINT = /(?<![\p{L}\d])([Ss])t(e?)(?=(?:-|\. ?| )\p{Lu})/gu;

const LIGATURES = {
  œ: `o${MARQUE}e`,
  æ: `a${MARQUE}e`,
  Œ: `O${MARQUE}e`,
  Æ: `A${MARQUE}e`,
} as const;

/**
 * Text as the index must receive it. Words that French typography sticks together are parted
 * (`l’accès`, `et/ou`, `2015–2018`), words that it parts are joined (`45 300`), œ becomes oe and
 * St becomes Saint; each change carries a mark that `restaurer` undoes.
 */
export const normaliserPourIndex = (texte: string): string =>
  nettoyer(texte)
    .replace(ELISION, `$1${ESPACE_AJOUTEE}`)
    .replace(/[œæŒÆ]/g, (lettre) => LIGATURES[lettre as keyof typeof LIGATURES])
    .replace(MILLIERS, (nombre) => nombre.replaceAll(' ', MARQUE))
    .replace(SAINT, `$1${MARQUE}ain${MARQUE}t$2`)
    .replace(/(?<=\S)(?=[«»•–—/])/gu, ESPACE_AJOUTEE)
    .replace(/(?<=[«»•–—/])(?=\S)/gu, ESPACE_AJOUTEE)
    .replace(/(?<=n°)(?=\d)/giu, ESPACE_AJOUTEE);
