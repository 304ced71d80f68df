import { parse, type HTMLElement } from 'node-html-parser';
import { T } from '#site/strings/index.ts';
import type { Enregistrement } from '../record.types.ts';
import { SANS_ORIGINE } from './commun.ts';

const BLOCS = 'h1, h2, p, li, dd, td';

/**
 * A built page that no thing of the catalogue stands for, cut at its second-level headings so that
 * a result leads to the right place of a long page.
 */
export function recordsPage(url: string, html: string): readonly Enregistrement[] {
  const page = parse(html);
  const description = page.querySelector('meta[name=description]')?.getAttribute('content');
  const titre = page.querySelector('main h1')?.textContent.trim();
  if (!titre) return [];
  const parties: Partie[] = [{ url, titre, resume: description, corps: [] }];
  for (const bloc of page.querySelector('main')?.querySelectorAll(BLOCS) ?? []) {
    if (bloc.closest('nav')) continue;
    if (bloc.tagName === 'H2' && bloc.id)
      parties.push({ url: `${url}#${bloc.id}`, titre: `${lire(bloc)} – ${titre}`, corps: [] });
    else if (bloc.tagName !== 'H1' && bloc.querySelector(BLOCS) === null)
      parties.at(-1)?.corps.push(lire(bloc));
  }
  return parties
    .filter(
      ({ corps, titre }, rang) => rang === 0 || (corps.length > 0 && !titre.startsWith(T.sources)),
    )
    .map((partie) => ({
      ...SANS_ORIGINE,
      ...partie,
      type: 'page',
      motsCles: [titre, ...SUJET],
    }));
}

/** What every page of words is about, said or not in each of its parts. */
const SUJET = ['Contrat local de santé', 'CLS'];

interface Partie extends Pick<Enregistrement, 'url' | 'titre' | 'resume'> {
  readonly corps: string[];
}

const lire = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ').trim();
