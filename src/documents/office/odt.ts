import { SaxesParser } from 'saxes';
import type { Bloc } from '../document.types.ts';
import { rowText } from './office-pages.ts';

/** Parts of an .odt that are not what it says: notes of reviewers, deleted text, drawings' names. */
const HORS_TEXTE = new Set(['office:annotation', 'text:tracked-changes', 'svg:title', 'svg:desc']);

const PARAGRAPHES = new Set(['text:p', 'text:h']);
const BLANCS = new Set(['text:s', 'text:tab', 'text:line-break']);

/** Reads the text of `content.xml`: titles, paragraphs, items, rows of tables. */
export function readOdt(contenu: string): Bloc[] {
  const blocs: Bloc[] = [];
  const pile: string[] = [];
  // A paragraph may hold another one, in a frame or a note.
  const textes: string[] = [];
  let cellules: string[] | undefined;
  const append = (morceau: string) => {
    const ouvert = textes.pop();
    if (ouvert !== undefined) textes.push(ouvert + morceau);
  };
  const typeOf = (nom: string): Bloc['type'] =>
    nom === 'text:h' ? 'titre' : pile.includes('text:list-item') ? 'liste' : 'paragraphe';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    pile.push(name);
    if (name === 'table:table-row') cellules = [];
    if (PARAGRAPHES.has(name)) textes.push('');
    if (BLANCS.has(name)) append(' ');
  });
  parser.on('text', append);
  parser.on('closetag', ({ name }) => {
    const texte = PARAGRAPHES.has(name) ? (textes.pop() ?? '') : '';
    if (texte !== '' && !pile.some((nom) => HORS_TEXTE.has(nom))) {
      if (cellules) cellules.push(texte);
      else blocs.push({ type: typeOf(name), texte });
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
