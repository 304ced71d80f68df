import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processeur = unified().use(remarkParse).use(remarkGfm).freeze();
const BLOCS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'listItem',
  'break',
  'code',
]);
const MARQUES_DE_SOURCE = / ?\[s\d+(?:,\s*s\d+)*\]/g;

/** Paragraphs of a Markdown text as plain text, without the marks that lead to sources. */
export function paragraphes(markdown: string): readonly string[] {
  const blocs: string[] = [''];
  visit(processeur.parse(markdown), (noeud) => {
    if (BLOCS.has(noeud.type)) blocs.push('');
    if (noeud.type === 'text' || noeud.type === 'inlineCode')
      blocs.push((blocs.pop() ?? '') + noeud.value);
  });
  return blocs.map((bloc) => bloc.replace(MARQUES_DE_SOURCE, '').trim()).filter(Boolean);
}
