import { SaxesParser } from 'saxes';
import type { Attributs } from './ods-cell.ts';
import { OdsParagraphs } from './ods-paragraphs.ts';
import { OdsSheet } from './ods-sheet.ts';
import type { Feuille } from './tableur.types.ts';

const CELLULES = new Set(['table:table-cell', 'table:covered-table-cell']);

/**
 * Reads the sheets of the `content.xml` of an `.ods`: what each cell shows, what is hidden, rows in groups
 * or in repeated headings as the others. The library reads neither.
 */
export function readFeuillesOds(contenu: string): Feuille[] {
  const feuilles: OdsSheet[] = [];
  const stylesMasques = new Set<string>();
  const paragraphes = new OdsParagraphs();
  let style = '';
  let ligne: Attributs = {};
  let cellule: Attributs | undefined;
  // A table inside a cell is no sheet.
  let profondeur = 0;

  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') style = attributes['style:name'] ?? '';
    if (name === 'style:table-properties' && attributes['table:display'] === 'false')
      stylesMasques.add(style);
    if (name === 'table:table') {
      profondeur += 1;
      if (profondeur === 1) feuilles.push(openSheet(attributes, stylesMasques));
    }
    if (profondeur !== 1) return;
    if (name === 'table:table-column') feuilles.at(-1)?.addColumn(attributes);
    else if (name === 'table:table-row') ligne = attributes;
    else if (CELLULES.has(name)) cellule = attributes;
    else if (cellule) paragraphes.open(name, attributes);
  });
  parser.on('text', (texte) => {
    if (cellule && profondeur === 1) paragraphes.append(texte);
  });
  parser.on('closetag', ({ name }) => {
    if (profondeur === 1 && name === 'table:table-row') feuilles.at(-1)?.closeRow(ligne);
    else if (profondeur === 1 && cellule && CELLULES.has(name)) {
      feuilles.at(-1)?.addCell(cellule, paragraphes.take());
      cellule = undefined;
    } else if (profondeur === 1 && cellule) paragraphes.close(name);
    if (name === 'table:table') profondeur -= 1;
  });
  parser.write(contenu).close();
  return feuilles.map((feuille) => feuille.toFeuille());
}

const openSheet = (attributs: Attributs, stylesMasques: ReadonlySet<string>): OdsSheet =>
  new OdsSheet(
    attributs['table:name'] ?? '',
    stylesMasques.has(attributs['table:style-name'] ?? ''),
  );
