import { SaxesParser } from 'saxes';
import type { Bloc } from '../document.types.ts';
import { rowText } from './office-pages.ts';

/** Parts of an .odt that are not what it says: notes of reviewers, deleted text, drawings' names. */
const HORS_TEXTE = new Set(['office:annotation', 'text:tracked-changes', 'svg:title', 'svg:desc']);

/** Reads the text of `content.xml`: titles, paragraphs, items, rows of tables. */
export function readOdt(contenu: string): Bloc[] {
  const blocs: Bloc[] = [];
  const pile: string[] = [];
  let texte = '';
  let cellules: string[] | undefined;
  const isHorsTexte = () => pile.some((nom) => HORS_TEXTE.has(nom));
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    pile.push(name);
    if (name === 'table:table-row') cellules = [];
    if (name === 'text:p' || name === 'text:h') texte = '';
    if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') texte += ' ';
  });
  parser.on('text', (morceau) => {
    if (!isHorsTexte()) texte += morceau;
  });
  parser.on('closetag', ({ name }) => {
    if ((name === 'text:p' || name === 'text:h') && !isHorsTexte()) {
      const type =
        name === 'text:h' ? 'titre' : pile.includes('text:list-item') ? 'liste' : 'paragraphe';
      if (cellules) cellules.push(texte);
      else blocs.push({ type, texte });
    }
    if (name === 'table:table-row' && cellules) {
      blocs.push({ type: 'paragraphe', texte: rowText(cellules) });
      cellules = undefined;
    }
    pile.pop();
  });
  parser.write(contenu).close();
  return blocs;
}
