import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const NIVEAU = /^h([1-6])$/;

/**
 * Makes the highest title of a text a level 2, since level 1 is the title of the page, and closes the
 * holes between levels (a level 4 right under a level 2 becomes a level 3). Changes the tree.
 */
export function shiftHeadings(arbre: Root): void {
  // Levels met on the way down to the present title, as their author wrote them.
  const ouverts: number[] = [];
  visit(arbre, 'element', (element: Element) => {
    const niveau = Number(NIVEAU.exec(element.tagName)?.[1]);
    if (!niveau) return;
    while (ouverts.length > 0 && (ouverts.at(-1) ?? 0) >= niveau) ouverts.pop();
    ouverts.push(niveau);
    element.tagName = `h${Math.min(6, ouverts.length + 1)}`;
  });
}
