import { parse, type HTMLElement } from 'node-html-parser';

/** Where the sites of towns put the text of a page, the surest first (HTML, ARIA, then common content managers). */
const CONTENUS = [
  'main article',
  'main',
  '[role=main]',
  'article',
  '#content',
  '#contenu',
  '#main-content',
  '#main',
  '.entry-content',
  '.region-content',
  '.tx-content',
  '.content',
];

/** What surrounds a text, by its role or by the words that designers name it with. */
const ENTOURAGE = [
  'nav',
  'header nav',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'noscript',
  'template',
  '[role=navigation]',
  '[role=search]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=complementary]',
  '[aria-hidden=true]',
  '[hidden]',
];
const NOM_ENTOURAGE =
  /(?:^|[\s_-])(?:breadcrumbs?|fil-d-?ariane|ariane|menu|navigation|sidebar|social|share|partage|partager|cookies?|tarteaucitron|rgpd|axeptio|pagination|pager|related|newsletter|skip-?links?|evitement|sr-only|visually-hidden|comments?|widget)(?:$|[\s_-])/i;

/** A text shorter than this is a heading or a banner, not what the page is about. */
const TEXTE_MIN = 200;

/** The part of a page that is its own text, without menus, banners, share buttons and footers. */
export function mainContent(html: string): HTMLElement {
  const page = parse(html, { comment: false });
  for (const selecteur of ENTOURAGE)
    for (const element of page.querySelectorAll(selecteur)) element.remove();
  for (const element of page.querySelectorAll('[class], [id]')) {
    const noms = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (NOM_ENTOURAGE.test(noms) && !isMostOf(element, page)) element.remove();
  }
  for (const selecteur of CONTENUS) {
    const longs = page
      .querySelectorAll(selecteur)
      .filter(({ text }) => text.trim().length >= TEXTE_MIN);
    const plusLong = longs.sort((a, b) => b.text.length - a.text.length)[0];
    if (plusLong) return plusLong;
  }
  return page.querySelector('body') ?? page;
}

/** A frame named « menu-page » that holds the whole page is no menu. */
const isMostOf = (element: HTMLElement, page: HTMLElement): boolean =>
  element.tagName === 'BODY' ||
  element.tagName === 'HTML' ||
  element.text.length > page.text.length / 2;
