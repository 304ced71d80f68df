import { FIN_DE_RACINE, MARQUE } from './marque.ts';

const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', ae: 'æ', Oe: 'Œ', Ae: 'Æ' };

/** Gives an indexed text its original spelling back, with typographic apostrophes. */
export const restaurer = (texte: string): string =>
  texte
    .replaceAll(FIN_DE_RACINE, '')
    .replaceAll(`${MARQUE}ain${MARQUE}t`, 't')
    .replaceAll(` ${MARQUE}`, '')
    .replace(
      new RegExp(`([oaOA])${MARQUE}(e)`, 'g'),
      (_, voyelle: string, e: string) => LIGATURES[voyelle + e] ?? '',
    )
    .replace(new RegExp(`(\\d)${MARQUE}(?=\\d)`, 'g'), '$1 ')
    .replaceAll(MARQUE, '')
    .replaceAll("'", '’');
