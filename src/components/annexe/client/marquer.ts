import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { lireUnites } from '#search/texte/unites.ts';

const MOT = /[\p{L}\p{M}\p{N}]+/gu;

/** A word that is looked for, and its rank among them. */
type Reconnaitre = (mot: string) => number;

/**
 * Marks every word that the search would find; gives the marks to step through.
 * @param racines stems of the words
 * @param visee anchor of the page that was asked for
 */
export function marquer(
  texte: HTMLElement,
  racines: readonly string[],
  visee: string,
): HTMLElement[] {
  const reconnaitre = reconnaissance(racines);
  const blocs = [...texte.querySelectorAll<HTMLElement>('.contenu :is(p, li, h4)')];
  const passages = blocs
    .map((bloc) => marquerBloc(bloc, reconnaitre))
    .filter(({ marques }) => marques.length > 0);
  return etapes(passages, racines.length, visee);
}

/** Same words as the search: of the same stem. */
function reconnaissance(racines: readonly string[]): Reconnaitre {
  const connus = new Map<string, number>();
  return (mot) => {
    const [unite] = lireUnites(normaliserPourIndex(mot));
    const trouvee = unite?.racine ?? '';
    const rang = connus.get(trouvee) ?? racines.indexOf(trouvee);
    connus.set(trouvee, rang);
    return rang;
  };
}

interface Passage {
  readonly marques: readonly HTMLElement[];
  /** Which of the words it has. */
  readonly rangs: ReadonlySet<number>;
  /** Anchor of its page. */
  readonly page: string | undefined;
}

function marquerBloc(bloc: HTMLElement, reconnaitre: Reconnaitre): Passage {
  const marques: HTMLElement[] = [];
  const rangs = new Set<number>();
  for (const noeud of [...bloc.childNodes].filter((enfant) => enfant instanceof Text)) {
    const trouves = [...noeud.data.matchAll(MOT)]
      .map(({ 0: mot, index }) => ({ index, longueur: mot.length, rang: reconnaitre(mot) }))
      .filter(({ rang }) => rang >= 0);
    for (const { index, longueur, rang } of trouves.reverse()) {
      const trouve = noeud.splitText(index);
      trouve.splitText(longueur);
      const marque = document.createElement('mark');
      trouve.replaceWith(marque);
      marque.append(trouve);
      marques.unshift(marque);
      rangs.add(rang);
    }
  }
  return { marques, rangs, page: bloc.closest('section')?.id };
}

/**
 * With one word, each mark is a step. With several, a step is a passage: on each page that has as many of
 * them as any other, or that was asked for, the passages that have the most.
 */
function etapes(passages: readonly Passage[], nombre: number, visee: string): HTMLElement[] {
  if (nombre === 1) return passages.flatMap(({ marques }) => marques);
  const pages = [...Map.groupBy(passages, ({ page }) => page)].map(([page, dePage]) => ({
    page,
    dePage,
    distincts: new Set(dePage.flatMap(({ rangs }) => [...rangs])).size,
  }));
  const plus = Math.max(0, ...pages.map(({ distincts }) => distincts));
  return pages
    .filter(({ page, distincts }) => distincts === plus || page === visee)
    .flatMap(({ dePage }) => {
      const mieux = Math.max(...dePage.map(({ rangs }) => rangs.size));
      return dePage
        .filter(({ rangs }) => rangs.size === mieux)
        .flatMap(({ marques }) => marques.slice(0, 1));
    });
}
