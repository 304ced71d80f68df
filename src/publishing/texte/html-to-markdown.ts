import type { Element, Root as Hast } from 'hast';
import type { Root as Mdast } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { cleanElements } from './clean-elements.ts';
import { shiftHeadings } from './shift-headings.ts';

/** A text taken from another program, as Markdown that the portal accepts. */
export interface TexteRepris {
  /** Headings from level 2, no HTML, no picture. Ends with a line break, or is empty. */
  readonly markdown: string;
  /** What was left out or changed on the way, in sentences. */
  readonly remarques: readonly string[];
}

const BLOCS = new Set(['p', 'div', 'ul', 'ol', 'li']);

const DE_HTML = unified().use(rehypeParse, { fragment: true });
const VERS_MARKDOWN = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

/**
 * Turns HTML into Markdown of the portal: text, titles, lists, tables and links; nothing that runs.
 * @param html a fragment or a page
 * @param adresse where the page stood, to complete its relative links; without it they become plain text
 */
export function htmlToMarkdown(html: string, adresse?: string): TexteRepris {
  const arbre = DE_HTML.parse(html);
  const remarques = cleanElements(arbre, adresse);
  shiftHeadings(arbre);
  return { markdown: toMarkdown(toMdast(arbre)), remarques };
}

/** Writes a tree as the portal's Markdown; ends with a line break, or is empty. */
export const toMarkdown = (texte: Mdast): string =>
  VERS_MARKDOWN.stringify(texte).trim().replace(/.$/su, '$&\n');

/** Blocks that hold a table for its look alone would lose it: GFM tables have a heading row. */
function toMdast(arbre: Hast): Mdast {
  visit(arbre, 'element', (element: Element) => {
    if (element.tagName === 'table') giveHeadingRow(element);
    if (element.tagName === 'td' || element.tagName === 'th') partParagraphs(element);
  });
  const texte = unified().use(rehypeRemark).runSync(arbre) as Mdast;
  // A line break inside a cell or a title cannot be written in Markdown.
  visit(texte, ['heading', 'tableCell'], (bloc) => {
    visit(bloc, 'break', (noeud) => {
      Object.assign(noeud, { type: 'text', value: ' ' });
    });
  });
  return texte;
}

/** Word tables have no heading cells: the first row is read as the heading one. */
function giveHeadingRow(table: Element): void {
  let faite = false;
  visit(table, 'element', (element: Element) => {
    if (faite || element.tagName !== 'tr') return;
    faite = true;
    for (const cellule of element.children)
      if (cellule.type === 'element' && cellule.tagName === 'td') cellule.tagName = 'th';
  });
}

/** Paragraphs of one cell would touch: a cell of Markdown is one line. */
function partParagraphs(cellule: Element): void {
  cellule.children = cellule.children.flatMap((enfant, rang) =>
    rang > 0 && enfant.type === 'element' && BLOCS.has(enfant.tagName)
      ? [{ type: 'element', tagName: 'br', properties: {}, children: [] }, enfant]
      : [enfant],
  );
}
