import type { Genre } from '../genre.types.ts';
import { texteDe } from './texte.ts';

const PUCE = /^[•●▪◦➢➤✓·–—]\s*/;
const MARQUES = /[\\`*_[\]<>]/g;
const DEBUT_DE_LIGNE = /^(#{1,6}(?=\s)|\+(?=\s)|={2,}|-{2,}(?!\s))/;

/**
 * Text of a cell as Markdown that shows the same: bullets become a list, signs that Markdown would take
 * for its own are escaped, every other line is a paragraph.
 */
export function versMarkdown(texte: string): string {
  const lignes = texteDe(texte).split('\n').map((ligne) => ligne.trim()).filter((ligne) => ligne !== '');
  const blocs = lignes.map((ligne) => {
    const nue = ligne.replace(PUCE, '- ').replace(/^\*\s+/, '- ');
    const puce = /^- |^\d{1,3}[.)] /.exec(nue)?.[0] ?? '';
    return { puce: puce !== '', texte: puce + escaped(nue.slice(puce.length)) };
  });
  return blocs.map(({ puce, texte: ligne }, rang) => (rang === 0 ? '' : puce && blocs[rang - 1]?.puce ? '\n' : '\n\n') + ligne).join('');
}

const escaped = (texte: string) => texte.replace(MARQUES, String.raw`\$&`).replace(DEBUT_DE_LIGNE, String.raw`\$1`);

/** A part of the body of a fiche: the value is its Markdown. */
export const sectionGenre: Genre = {
  lire: ({ texte }) => ({ valeur: versMarkdown(texte) }),
  ecrire: String,
};
