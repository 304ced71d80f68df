import type { PageLue } from '../document.types.ts';

/** What the search reads of a page: its blocks, then the joined forms of its doubtful words. */
export const searchTextOf = ({ blocs, formesJointes = [] }: PageLue): string =>
  [...blocs.map(({ texte }) => texte), formesJointes.join(' ')]
    .filter((texte) => texte !== '')
    .join('\n');
