import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One HTML page of a built site. */
export interface Page {
  /** Address from the root of the site: `/`, `/contrats/apt/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every file of a folder, with `/` between names, in order. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();

/** Reads every page of a built site. */
export const readPages = (folder: string): Page[] =>
  listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return {
        address: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
        html,
        root: parse(html),
      };
    });

/** Addresses of a page that breaks a rule, with what it says; `rule` returns undefined when all is well. */
export const breaking = (
  pages: readonly Page[],
  rule: (page: Page) => string | readonly string[] | undefined,
): string[] =>
  pages.flatMap((page) =>
    [rule(page) ?? []].flat().map((problem) => `${page.address} : ${problem}`),
  );
