import type { Page } from 'playwright-core';

/** Address of a search: `q=santé&type=axe`. */
export const search = (query: string) => `/recherche/?${new URLSearchParams(query)}`;

/** A part of the search page, by its `data-champ`. */
export const part = (page: Page, name: string) => page.locator(`main [data-champ="${name}"]`);

/** Waits until everything that answers is shown, documents included. */
export const settled = (page: Page) =>
  page.locator('[data-recherche][data-etat="pret"]').waitFor({ timeout: 20_000 });

/** Cards of the results that have every word. */
export const cards = (page: Page) => part(page, 'tous').locator('> li');

/** The section of documents that have every word. */
export const documents = (page: Page) => part(page, 'documents');

/** The sentence that says what was found. */
export const resultLine = (page: Page) => part(page, 'bilan').innerText();
