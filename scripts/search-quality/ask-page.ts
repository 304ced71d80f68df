import type { Browser, Page } from 'playwright-core';
import type { Observation } from '#search/qualite/observation.ts';
import { observe, readShown } from './read-page.ts';

/** What the page answered to a query. */
export interface Answer extends Observation {
  /** What it announced, in words. */
  readonly said: string;
  /** From the moment the query is sent to the complete answer, the engine being there already. */
  readonly milliseconds: number;
}

/** The page says so when everything, documents included, is shown. */
const ROOT = '[data-recherche]';
export const READY = `${ROOT}[data-etat="pret"]`;
const PATIENCE = 30_000;

/** Waits for a complete answer. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForSelector(READY, { state: 'attached', timeout: PATIENCE });

/** The search page's address for a query; `site` is the address of the home page. */
export const searchAddress = (site: string, q: string): string =>
  new URL(`recherche/?q=${encodeURIComponent(q)}`, site).href;

/** What is done in the page: a query is sent, or a box of the filters is ticked, by its rank. */
type Act = { readonly q: string } | { readonly facette: number };

/** Runs in the browser: acts, waits for the complete answer, times it. */
const act = ({ root, ...what }: Act & { readonly root: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    const search = document.querySelector<HTMLElement>(root);
    const field = search?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!search || !field) return void reject(new Error('This is not the search page.'));
    const sent = performance.now();
    new MutationObserver((_, observer) => {
      if (search.dataset['etat'] !== 'pret') return;
      observer.disconnect();
      resolve(performance.now() - sent);
    }).observe(search, { attributes: true, attributeFilter: ['data-etat'] });
    if ('q' in what) {
      field.value = what.q;
      field.form?.requestSubmit();
    } else {
      const boxes = search.querySelectorAll<HTMLInputElement>(
        '[data-champ="facettes"] input[type="checkbox"]:not(:disabled)',
      );
      boxes[(what.facette * 7) % boxes.length]?.click();
    }
  });

/** Does something in the search page and gives the milliseconds until its answer is complete. */
export const timeAnswer = (page: Page, what: Act): Promise<number> =>
  page.evaluate(act, { ...what, root: ROOT });

/** The search page in a browser, opened once and asked one query after the other. */
export interface SearchPage {
  readonly ask: (q: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Opens the search page of a site, as someone who has already searched once. */
export async function openSearchPage(browser: Browser, site: string): Promise<SearchPage> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(searchAddress(site, 'contrat'));
  await ready(page);
  return {
    ask: async (q) => {
      const milliseconds = await timeAnswer(page, { q });
      if (new URL(page.url()).searchParams.get('q') !== q)
        throw new Error(`The address does not hold the query: ${q}`);
      const shown = await page.evaluate(readShown);
      return { ...observe(shown, site), said: shown.said, milliseconds };
    },
    close: () => context.close(),
  };
}
