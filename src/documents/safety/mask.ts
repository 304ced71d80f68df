import type { Bloc, PageLue } from '../document.types.ts';
import { countWords } from '../text/characters.ts';
import type { DonneePersonnelle } from './donnee-personnelle.types.ts';

/** What stands in place of a masked text. */
export const MASQUE = '[masqué]';

/**
 * Replaces what was found by a mark. The text of a page of signatures stays: what it shows is in the
 * picture, which the decision about the file itself covers.
 */
export function mask(pages: readonly PageLue[], donnees: readonly DonneePersonnelle[]): PageLue[] {
  return pages.map((page) => {
    const dePage = donnees.filter((donnee) => donnee.page === page.numero && donnee.bloc >= 0);
    if (dePage.length === 0) return page;
    const blocs = page.blocs.map((bloc, rang) =>
      maskBloc(
        bloc,
        dePage.filter((donnee) => donnee.bloc === rang),
      ),
    );
    const mots = blocs.reduce((somme, { texte }) => somme + countWords(texte), 0);
    // Joined forms come from the same text: a masked name must not come back through them.
    return { ...page, blocs, mots, formesJointes: undefined };
  });
}

function maskBloc(bloc: Bloc, donnees: readonly DonneePersonnelle[]): Bloc {
  const deLaFin = [...donnees].sort((a, b) => b.debut - a.debut);
  const texte = deLaFin.reduce(
    (reste, { debut, fin }) => reste.slice(0, debut) + MASQUE + reste.slice(fin),
    bloc.texte,
  );
  return { ...bloc, texte };
}
