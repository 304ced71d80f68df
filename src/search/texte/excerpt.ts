import { MARQUE } from './marque.ts';

/** A piece of an excerpt; `trouve` when it is a word that was searched. */
export interface Segment {
  readonly texte: string;
  readonly trouve: boolean;
}

const DEBUT = '\uE000';
const FIN = '\uE001';
const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', ae: 'æ', Oe: 'Œ', Ae: 'Æ' };

/** Gives an indexed text its original spelling back, with typographic apostrophes. */
export const restaurer = (texte: string): string =>
  texte
    .replaceAll(`${MARQUE}ain${MARQUE}t`, 't')
    .replace(RegExp(` ([${DEBUT}${FIN}]*)${MARQUE}`, 'g'), '$1')
    .replace(
      RegExp(`([oaOA])${MARQUE}(e)`, 'g'),
      (_, voyelle: string, e: string) => LIGATURES[voyelle + e] ?? '',
    )
    .replace(RegExp(`(\\d)${MARQUE}(?=\\d)`, 'g'), '$1 ')
    .replaceAll(MARQUE, '')
    .replaceAll("'", '’');

/**
 * Cuts an excerpt of the engine (text with `<mark>` and escaped angle brackets) into pieces that
 * can be shown as plain text. Punctuation around a marked word is left out of the mark.
 */
export function segmenterExtrait(extrait: string): readonly Segment[] {
  const lisible = restaurer(extrait.replaceAll('<mark>', DEBUT).replaceAll('</mark>', FIN))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(
      RegExp(`${DEBUT}([(\\["«]*)([^${FIN}]*?)([^\\p{L}\\p{N}’${FIN}]*)${FIN}`, 'gu'),
      `$1${DEBUT}$2${FIN}$3`,
    );
  return lisible
    .split(RegExp(`${DEBUT}|(?<=${DEBUT}[^${FIN}]*)${FIN}`))
    .map((texte, rang) => ({ texte, trouve: rang % 2 === 1 }))
    .filter(({ texte }) => texte !== '');
}
