import { chromium } from 'playwright-core';
import { findBrowser } from '../../browser.ts';
import { ready, searchAddress } from '../../search-quality/ask-page.ts';
import type { Controle, SiteEssaye } from './controler-fichiers.ts';

/** The search answers in a browser; nothing is refused by the policy, nothing leaves the site. */
export async function controlerRecherche({ adresse }: SiteEssaye): Promise<Controle> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'fr-FR' });
    const fautes: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') fautes.push(`console : ${message.text()}`);
    });
    page.on('pageerror', (error) => fautes.push(`erreur : ${error.message}`));
    page.on('request', (requete) => {
      if (!requete.url().startsWith(adresse)) fautes.push(`hors du site : ${requete.url()}`);
    });
    page.on('response', (reponse) => {
      if (reponse.status() >= 400) fautes.push(`${reponse.status()} : ${reponse.url()}`);
    });
    await page.goto(searchAddress(adresse, 'santé mentale'));
    await ready(page);
    const liens = await page
      .locator('[data-recherche] a[href*="/contrats/"]')
      .evaluateAll((trouves) => trouves.map((lien) => (lien as HTMLAnchorElement).href));
    if (liens.length === 0) fautes.push('la recherche « santé mentale » ne trouve rien');
    // The page of the first result marks the words that were asked.
    for (const lien of [...liens.slice(0, 1), adresse]) await page.goto(lien);
    return { fautes, vus: liens.length };
  } finally {
    await browser.close();
  }
}
