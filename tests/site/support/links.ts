import { breaking, type Page } from './pages.ts';

const ORIGIN = 'http://portail.test';

const targetsOf = ({ root }: Page): string[] =>
  root
    .querySelectorAll('[href], [src], [action]')
    .map(
      (element) =>
        element.getAttribute('href') ??
        element.getAttribute('src') ??
        element.getAttribute('action') ??
        '',
    );

const idsOf = ({ root }: Page): ReadonlySet<string> =>
  new Set(root.querySelectorAll('[id]').map(({ id }) => id));

/** Internal links of a site that lead to no file, to no anchor, or out of the base folder. */
export function deadLinks(
  pages: readonly Page[],
  base: string,
  isFile: (name: string) => boolean,
): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const ids = new Map<Page, ReadonlySet<string>>();
  const anchors = (page: Page) => ids.get(page) ?? ids.set(page, idsOf(page)).get(page);
  return breaking(pages, (page) =>
    [...new Set(targetsOf(page))].flatMap((target) => {
      if (!URL.canParse(target, ORIGIN)) return [`adresse illisible « ${target} »`];
      const url = new URL(target, `${ORIGIN}${base.slice(0, -1)}${page.address}`);
      if (url.origin !== ORIGIN) return [];
      if (!url.pathname.startsWith(base)) return [`« ${target} » sort de ${base}`];
      const address = decodeURIComponent(url.pathname.slice(base.length - 1));
      const landing = byAddress.get(address);
      if (landing === undefined) return isFile(address) ? [] : [`« ${target} » n’existe pas`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || anchors(landing)?.has(anchor)
        ? []
        : [`« ${target} » : pas d’ancre #${anchor}`];
    }),
  );
}

/** Links whose scheme a reader should never meet. */
export const foreignSchemes = (pages: readonly Page[]): string[] =>
  breaking(pages, (page) =>
    targetsOf(page).filter((target) =>
      /^(?:\/\/|(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:)/i.test(target),
    ),
  );
