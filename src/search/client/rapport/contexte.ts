import type { Contexte } from './rapport.types.ts';

/** What the page knows of the portal and of the day. */
export function contexteDe(racine: HTMLElement): Contexte {
  const canonique = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return {
    origine: canonique?.href ?? location.href,
    recherche: racine.dataset['recherche'] ?? location.pathname,
    dateContenu: racine.dataset['date'] ?? '',
    // eslint-disable-next-line no-restricted-syntax -- the day of the reader, who makes the report; nothing that is built depends on it.
    maintenant: new Date(),
  };
}
