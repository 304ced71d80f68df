/*
 * Ways into a document, made in the browser from addresses that `addresses.ts` built. Apart from it,
 * since that one reads the environment of the build.
 */

/** A page of the site where the words of a search are to be marked: `…/annexes/x/?q=eau#page-12`. */
export function avecMots(href: string, q: string): string {
  const [page = '', ancre] = href.split('#');
  return `${page}?${new URLSearchParams({ q })}${ancre === undefined ? '' : `#${ancre}`}`;
}

/** One page inside a PDF file: `x.pdf#page=12`. */
export const pageDuPdf = (pdf: string, page: number): string => `${pdf}#page=${page}`;
