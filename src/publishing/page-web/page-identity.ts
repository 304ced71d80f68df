import { parse } from 'node-html-parser';
import { completeAddress } from '../texte/clean-elements.ts';

/** Title of a page and where it stood. */
export interface IdentitePage {
  readonly titre: string;
  readonly adresse: string | undefined;
}

/** Written by browsers at the head of the pages that they save. */
const ENREGISTREE = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** Reads who a saved page is: its title without the name of the site, its address when the file says it. */
export function pageIdentity(html: string): IdentitePage {
  const page = parse(html);
  const attribute = (selecteur: string, nom: string) =>
    page.querySelector(selecteur)?.getAttribute(nom);
  const adresses = [
    ENREGISTREE.exec(html)?.[1],
    attribute('link[rel=canonical]', 'href'),
    attribute('meta[property="og:url"]', 'content'),
    attribute('base[href]', 'href'),
  ];
  const titres = [
    page.querySelector('h1')?.text,
    attribute('meta[property="og:title"]', 'content'),
    page.querySelector('title')?.text.replace(/\s+[|–—-]\s+[^|–—]*$/, ''),
  ];
  return {
    titre: titres.map((titre) => titre?.replace(/\s+/g, ' ').trim()).find((titre) => titre) ?? '',
    adresse: adresses
      .map((adresse) => webAddress(adresse))
      .find((adresse) => adresse !== undefined),
  };
}

function webAddress(adresse: string | undefined): string | undefined {
  const complete = completeAddress(adresse);
  return complete !== undefined && /^https?:/.test(complete) ? complete : undefined;
}
