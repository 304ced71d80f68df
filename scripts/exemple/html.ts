import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { typographierHtml } from '#site/typography.ts';
import { POLICE } from './police.ts';

const processeur = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();

/** Markdown of the project's own text files, as HTML. */
export const renderMarkdown = (markdown: string): string => String(processeur.processSync(markdown));

/** Text made safe inside HTML. */
export const escapeHtml = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `<ul>` of texts. */
export const renderList = (elements: readonly string[]): string =>
  `<ul>${elements.map((element) => `<li>${escapeHtml(element)}</li>`).join('')}</ul>`;

/**
 * A text file in Markdown whose lines `{nom}`, and words `{nom}`, are replaced by HTML.
 * An unknown name is an error: nothing must be printed with a hole.
 */
export function fillTemplate(markdown: string, blocs: Readonly<Record<string, string>>): string {
  return renderMarkdown(markdown).replace(/<p>\{(\w+)\}<\/p>|\{(\w+)\}/g, (_, ligne?: string, mot?: string) => {
    const bloc = blocs[ligne ?? mot ?? ''];
    if (bloc === undefined) throw new Error(`Bloc inconnu dans un texte de l’exemple : {${ligne ?? mot}}`);
    return bloc;
  });
}

/** A whole page ready to print: language, title, font, style, French typesetting. */
export const renderPage = (titre: string, css: string, corps: string): string =>
  `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><title>${escapeHtml(titre)}</title><style>${POLICE}${css}</style></head><body>${typographierHtml(corps)}</body></html>`;
