import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ready, searchAddress } from './ask-page.ts';

/** A built site and the address of its home page. */
export interface MeasuredSite {
  readonly address: string;
  readonly folder: string;
}

/** What a query costs someone who comes for the first time. */
export interface FirstVisit {
  /** Everything fetched, page and font included, as a host that compresses would send it. */
  readonly bytes: number;
  /** From the click to the complete answer. */
  readonly milliseconds: number;
  /** Longest moment during which the page could not answer the reader, in milliseconds. */
  readonly blocked: number;
}

const weights = new Map<string, number>();

/** Weight of a file as sent: compressed when that makes it smaller (index files already are). */
function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  let weight = 0;
  try {
    const content = readFileSync(file);
    weight = Math.min(content.length, gzipSync(content).length);
  } catch {
    // Asked for and not there: an answer without a body.
  }
  weights.set(file, weight);
  return weight;
}

const fileOf = ({ address, folder }: MeasuredSite, url: string): string => {
  const name = decodeURIComponent(new URL(url).pathname.slice(new URL(address).pathname.length));
  return path.join(folder, name.endsWith('/') || name === '' ? `${name}index.html` : name);
};

/** Runs in the browser: the tasks that held the page for 50 ms or more, the longest of them. */
const longestTask = (): Promise<number> =>
  new Promise((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    // Entries that are there already are handed over before the next task.
    setTimeout(() => resolve(longest), 100);
  });

/** Opens the page of a query as someone who comes for the first time, and counts what it costs. */
export async function visit(browser: Browser, site: MeasuredSite, q: string): Promise<FirstVisit> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    // A file asked for twice is in the browser's cache the second time.
    const files = new Set<string>();
    context.on('request', (request) => files.add(fileOf(site, request.url())));
    await page.goto(searchAddress(site.address, q), { waitUntil: 'commit' });
    await ready(page);
    const milliseconds = await page.evaluate(() => performance.now());
    const blocked = await page.evaluate(longestTask);
    const bytes = [...files].reduce((sum, file) => sum + weightOf(file), 0);
    return { bytes, milliseconds, blocked };
  } finally {
    await context.close();
  }
}
