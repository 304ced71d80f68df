import { type Browser, chromium, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { findBrowser } from '../../../scripts/browser.ts';

/** How a reader comes to a page. */
export interface Reader {
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Width of the window, in CSS pixels. */
  readonly width?: number;
}

/** A page opened in the browser, and all that it should not have done since. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console, refusals of the security policy, requests to other sites, missing files. */
  readonly problems: readonly string[];
}

/** Opens an address of the built site (`/contrats/`) as a reader would. */
export type Open = (address: string, reader?: Reader) => Promise<Visit>;

const siteAddress = inject('siteAddress');

/** Notes down what a page should never do, from its first request on. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console : ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`erreur : ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(siteAddress)) problems.push(`autre site : ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} : ${response.url()}`);
  });
  return problems;
}

/** Tests in Chromium: `open` gives a fresh visitor each time, gone at the end of the test. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const executablePath = findBrowser();
    if (executablePath === undefined)
      throw new Error('No Chrome or Chromium: run npm test, or set CHROME_PATH.');
    // Containers and continuous integration run as root, where the sandbox cannot start.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closing) await close();
    });
    return async (address, { width = 1280, ...reader } = {}) => {
      const context = await browser.newContext({
        ...reader,
        viewport: { width, height: 900 },
        locale: 'fr-FR',
      });
      closing.push(() => context.close());
      const page = await context.newPage();
      const problems = watch(page);
      await page.goto(new URL(address.replace(/^\//, ''), siteAddress).href);
      return { page, problems };
    };
  });
