import { ESPACE_AJOUTEE, MARQUE } from './marque.ts';
import { ELISION, MILLIERS, nettoyer } from './nettoyer.ts';
import { marquerRacines } from './unites.ts';

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
 * (`l’accès`, `et/ou`, `médico-social`, `2015–2018`), words that it parts are joined (`45 300`), œ
 * becomes oe, St becomes Saint, and every word is marked after its stem; `restaurer` undoes it all.
 */
export const normaliserPourIndex = (texte: string): string =>
  marquerRacines(
    nettoyer(texte)
      .replace(ELISION, `$1${ESPACE_AJOUTEE}`)
      .replace(/[œæŒÆ]/g, (lettre) => LIGATURES[lettre as keyof typeof LIGATURES])
      .replace(MILLIERS, (nombre) => nombre.replaceAll(' ', MARQUE))
      .replace(SAINT, `$1${MARQUE}ain${MARQUE}t$2`)
      .replace(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/gu, ESPACE_AJOUTEE)
      .replace(/(?<=\p{Ll}\.)(?=\p{Lu})|(?<=\p{L}[,;:])(?=\p{L})/gu, ESPACE_AJOUTEE)
      .replace(/(?<=\S)(?=[«»•–—/])/gu, ESPACE_AJOUTEE)
      .replace(/(?<=[«»•–—/])(?=\S)/gu, ESPACE_AJOUTEE)
      .replace(/(?<=n°)(?=\d)/giu, ESPACE_AJOUTEE),
  );
