import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { htmlToMarkdown, toMarkdown } from '../texte/html-to-markdown.ts';
import { decodePage } from './decode-page.ts';
import { mainContent } from './main-content.ts';
import { takeAxes } from './page-axes.ts';
import { takeDocuments } from './page-documents.ts';
import { pageIdentity } from './page-identity.ts';
import type { PageLue } from './page-web.types.ts';

const MARKDOWN = unified().use(remarkParse).use(remarkGfm);
const DATE = /\b(?:19|20)\d{2}\b/;
const SUJET =
  /sign|p[eé]riode|dur[eé]e|renouvel|reconduit|prolong|g[eé]n[eé]ration|avenant|adopt|lanc|pour \d+ ans|en vigueur/i;

/** Reads a page saved from the site of a town as the draft of a contract. */
export function readPage(octets: Uint8Array): PageLue {
  const html = decodePage(octets);
  const { titre, adresse } = pageIdentity(html);
  const contenu = mainContent(html);
  contenu.querySelector('h1')?.remove();
  const documents = takeDocuments(contenu, adresse);
  const { markdown, remarques } = htmlToMarkdown(contenu.outerHTML, adresse);
  const texte = MARKDOWN.parse(markdown);
  const axes = takeAxes(texte);
  removeEmptySections(texte);
  return {
    titre,
    adresse,
    presentation: toMarkdown(texte),
    axes,
    documents,
    phrasesDatees: datedSentences(texte),
    remarques,
  };
}

/** A title whose list of documents or of axes was taken heads nothing any more. */
function removeEmptySections(texte: Root): void {
  texte.children = texte.children.filter((bloc, rang, blocs) => {
    const suivant = blocs[rang + 1];
    return (
      bloc.type !== 'heading' ||
      (suivant !== undefined && !(suivant.type === 'heading' && suivant.depth <= bloc.depth))
    );
  });
}

/** Sentences that give a year and speak of the life of the contract. */
const datedSentences = (texte: Root): string[] =>
  texte.children
    .flatMap((bloc) =>
      toString(bloc)
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/),
    )
    .filter((phrase) => DATE.test(phrase) && SUJET.test(phrase))
    .slice(0, 8);
