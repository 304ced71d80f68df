import type { Genre } from '../genre.types.ts';

const ROMAINS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const NUMERO = /^(?:(?:axe|orientation|priorit[ée]|th[ée]matique|objectif)\s*(?:strat[ée]gique|prioritaire|transversal)?\s*)?(?:n\s*[°ºo]\s*)?(\d{1,2}|[ivx]+)(?=$|[\s.:)–—-])/i;

/** Number of an axis read in « 2 », « Axe 2 », « AXE II – Prévenir » ; undefined when there is none. */
export function numeroAxe(texte: string): string | undefined {
  const lu = NUMERO.exec(texte.trim())?.[1]?.toLowerCase();
  if (lu === undefined) return undefined;
  if (/^\d+$/.test(lu)) return String(Number(lu));
  const rang = ROMAINS.indexOf(lu);
  return rang === -1 ? undefined : String(rang + 1);
}

/** Number of an axis, as its file is named: text. */
export const numeroAxeGenre: Genre = {
  lire: ({ texte }) => {
    const numero = numeroAxe(texte);
    return numero === undefined ? { problemes: [SANS_NUMERO] } : { valeur: numero };
  },
  ecrire: String,
};

/** Number of the axis of a fiche: a whole number. */
export const axeDeFicheGenre: Genre = {
  lire: (cellule, contexte) => {
    const { valeur, ...reste } = numeroAxeGenre.lire(cellule, contexte);
    return valeur === undefined ? reste : { valeur: Number(valeur) };
  },
  ecrire: String,
};

const SANS_NUMERO = {
  pourquoi: 'On ne lit pas de numéro d’axe dans cette cellule.',
  remede: 'Écrivez le numéro de l’axe, suivi si vous voulez de son titre.',
  exemple: '2',
};
