import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

/** Parts of a page that are not its text. */
const HORS_TEXTE = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'canvas',
    'svg',
    'math',
  ],
  ...['form', 'input', 'select', 'textarea', 'button', 'dialog', 'head', 'link', 'meta'],
]);
const IMAGES = new Set(['img', 'picture', 'figure']);
const RETOUR_DE_NOTE = /^#(?:foot|end)note-ref-/;
const PROTOCOLES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Takes out of a tree all that a text of the portal cannot hold: programs, forms, pictures, links that
 * lead nowhere. Changes the tree; gives back sentences about what a person would miss.
 */
export function cleanElements(arbre: Root, adresse?: string): string[] {
  let images = 0;
  let liens = 0;
  visit(arbre, (noeud, rang, parent): VisitorResult => {
    if (rang === undefined || parent === undefined) return;
    if (noeud.type === 'comment' || noeud.type === 'doctype') return replace(parent, rang, []);
    if (noeud.type !== 'element') return;
    if (IMAGES.has(noeud.tagName)) {
      images += countImages(noeud);
      return replace(parent, rang, captionOf(noeud));
    }
    if (HORS_TEXTE.has(noeud.tagName)) return replace(parent, rang, []);
    if (noeud.tagName !== 'a') return;
    // The arrow that leads from a note back to its call.
    if (RETOUR_DE_NOTE.test(String(noeud.properties['href']))) return replace(parent, rang, []);
    const href = completeAddress(noeud.properties['href'], adresse);
    if (href !== undefined) {
      noeud.properties = { href };
      return;
    }
    // An anchor (« name ») or a link inside the page leads nowhere once the text has moved.
    if (isOtherPage(noeud.properties['href'])) liens += 1;
    return replace(parent, rang, noeud.children);
  });
  return [
    ...(images > 0
      ? [
          `${images} image${images > 1 ? 's' : ''} : laissée${images > 1 ? 's' : ''} de côté. Si elle est utile, publiez-la en annexe.`,
        ]
      : []),
    ...(liens > 0
      ? [
          `${liens} lien${liens > 1 ? 's' : ''} sans adresse complète : le texte du lien est gardé, pas le lien.`,
        ]
      : []),
  ];
}

function replace(
  parent: { children: RootContent[] },
  rang: number,
  par: readonly ElementContent[],
): VisitorResult {
  parent.children.splice(rang, 1, ...par);
  return [SKIP, rang];
}

/** Words under a picture are text of the author's. */
const captionOf = ({ children }: Element): ElementContent[] =>
  children.flatMap((enfant) =>
    enfant.type === 'element' && enfant.tagName === 'figcaption'
      ? [{ ...enfant, tagName: 'p' }]
      : [],
  );

const countImages = (element: Element): number => {
  let nombre = 0;
  visit(element, 'element', ({ tagName }) => {
    if (tagName === 'img') nombre += 1;
  });
  return nombre;
};

const isOtherPage = (href: unknown): boolean =>
  typeof href === 'string' &&
  href !== '' &&
  !href.startsWith('#') &&
  !/^(?:javascript|data):/i.test(href.trim());

/** Full address of a link, or nothing when it cannot be followed from elsewhere. */
export function completeAddress(href: unknown, adresse?: string): string | undefined {
  if (typeof href !== 'string' || href.trim() === '' || href.startsWith('#')) return undefined;
  const url = URL.parse(href.trim(), adresse);
  return url && PROTOCOLES.has(url.protocol) ? url.href : undefined;
}
