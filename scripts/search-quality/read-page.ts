import type { Observation } from '#search/qualite/observation.ts';

/** Words by which the page owns that nothing answers, at the head of a sentence. */
const NOTHING = /(?:^|[.!?…]\s+)(?:Aucune?|Rien)\s/u;

/** What the search page shows, read as text and links only. */
export interface Shown {
  /** What is announced: the result line, and what was read of the query. */
  readonly said: string;
  /** Links of the results in the order of the page, as written. */
  readonly links: readonly { readonly href: string; readonly partial: boolean }[];
}

/** Runs in the browser, on the search page once its answer is complete. */
export function readShown(): Shown {
  const root = document.querySelector('[data-recherche]');
  const all = (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  // What is folded can be unfolded; what has the attribute `hidden` is not part of the answer.
  const shown = (element: HTMLElement) => element.closest('[hidden]') === null;
  return {
    said: all('[data-champ="bilan"], [data-champ="lecture"] > li')
      .filter(shown)
      .map((element) => element.innerText.trim())
      .join('\n'),
    links: all('[data-champ="trouvailles"] a[href]')
      .filter(shown)
      .map((link) => ({
        href: (link as HTMLAnchorElement).href,
        partial: link.closest('[data-champ="approximations"]') !== null,
      })),
  };
}

/**
 * The address that a link of a result stands for: its path, and the page of the document it leads
 * to; other anchors are parts of one page. Nothing for files and for the search page itself.
 */
export function addressOf(href: string, site: string): string | undefined {
  const { pathname, hash, origin } = new URL(href, site);
  const base = new URL(site);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  const path = `/${pathname.slice(base.pathname.length)}`;
  if (!path.endsWith('/') || path.startsWith('/recherche/')) return undefined;
  return /^#page-\d+$/.test(hash) ? path + hash : path;
}

/** What a reader sees of an answer: results in order, each address once, where it stands first. */
export function observe({ said, links }: Shown, site: string): Observation {
  const seen = new Map<string, boolean>();
  for (const { href, partial } of links) {
    const adresse = addressOf(href, site);
    if (adresse !== undefined && !seen.has(adresse)) seen.set(adresse, partial);
  }
  return {
    resultats: [...seen].map(([adresse, partiel]) => ({ adresse, partiel })),
    ditRien: said.split('\n').some((line) => NOTHING.test(line.trim())),
  };
}
