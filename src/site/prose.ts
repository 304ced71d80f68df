import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '#domain/source/source.schema.ts';
import { lien } from './addresses.ts';
import { type Definisseur, lierDefinitions } from './definitions.ts';
import { T } from './strings/index.ts';

/** A heading of a text, for its table of contents. */
export interface Titre {
  readonly id: string;
  readonly texte: string;
}

/** Contributors' Markdown, made safe HTML: raw HTML is dropped, links keep https, mailto and tel. */
export interface Prose {
  readonly html: string;
  /** Second-level headings, in order. */
  readonly titres: readonly Titre[];
}

interface OptionsProse {
  readonly sources: readonly Source[];
  readonly definir?: Definisseur | undefined;
  /** Address of the contract whose folder the text stands in: `annexes/carte.png` is looked for there. */
  readonly dossier?: string | undefined;
}

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['https', 'http', 'mailto', 'tel'], src: ['https'] },
};
const processeur = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .freeze();
const sortie = unified().use(rehypeStringify).freeze();

/** Anchor made of a heading's words, without accents. */
export const ancre = (titre: string): string =>
  titre
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Renders a Markdown text. `[s1]` becomes a mark that leads to the page's list of sources, and the
 * first use of each glossary term a link to its definition.
 */
export function renderProse(markdown: string, { sources, definir, dossier }: OptionsProse): Prose {
  const arbre = processeur.runSync(processeur.parse(markdown)) as Root;
  const titres = ancrerTitres(arbre);
  situerLiens(arbre, dossier);
  marquerSources(arbre, sources);
  if (definir) lierDefinitions(arbre, definir);
  return { html: sortie.stringify(arbre), titres };
}

function ancrerTitres(arbre: Root): Titre[] {
  const titres: Titre[] = [];
  visit(arbre, 'element', (element) => {
    if (element.tagName !== 'h2') return;
    const texte = toString(element);
    const id = ancre(texte);
    element.properties['id'] = id;
    titres.push({ id, texte });
  });
  return titres;
}

/** Links of the site get its base folder; files of the contract, its address: the text may be shown anywhere. */
function situerLiens(arbre: Root, dossier: string | undefined): void {
  visit(arbre, 'element', ({ properties }) => {
    for (const nom of ['href', 'src'] as const) {
      const cible = properties[nom];
      if (typeof cible !== 'string') continue;
      if (/^\/(?!\/)/.test(cible)) properties[nom] = lien(cible);
      else if (dossier && cible.startsWith('annexes/')) properties[nom] = dossier + cible;
    }
  });
}

const MARQUE = / ?\[(s\d+(?:,\s*s\d+)*)\]/g;

function marquerSources(arbre: Root, sources: readonly Source[]): void {
  visit(arbre, 'text', (noeud, index, parent) => {
    if (!parent || index === undefined || !MARQUE.test(noeud.value)) return undefined;
    MARQUE.lastIndex = 0;
    const morceaux: ElementContent[] = [];
    let fin = 0;
    for (const trouve of noeud.value.matchAll(MARQUE)) {
      morceaux.push({ type: 'text', value: noeud.value.slice(fin, trouve.index) });
      morceaux.push(...marque((trouve[1] ?? '').split(/,\s*/), sources));
      fin = trouve.index + trouve[0].length;
    }
    morceaux.push({ type: 'text', value: noeud.value.slice(fin) });
    parent.children.splice(index, 1, ...morceaux);
    return [SKIP, index + morceaux.length];
  });
}

/** `source 1, 3`: the word once, then numbers, each a link with its full name. */
function marque(ids: readonly string[], sources: readonly Source[]): ElementContent[] {
  const liens = ids.flatMap((id, rang): ElementContent[] => {
    const numero = sources.findIndex((source) => source.id === id) + 1;
    if (numero === 0) return [];
    const texte = rang === 0 ? T.voirSource(numero) : String(numero);
    const properties = { href: `#source-${id}`, ...(rang > 0 && { ariaLabel: T.voirSource(numero) }) };
    const lien: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: texte }] };
    return rang === 0 ? [lien] : [{ type: 'text', value: ', ' }, lien];
  });
  if (liens.length === 0) return [];
  const insecable: ElementContent = { type: 'text', value: '\u00a0' };
  return [
    insecable,
    { type: 'element', tagName: 'span', properties: { className: ['marque-source'] }, children: liens },
  ];
}
