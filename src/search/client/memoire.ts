/** What the history keeps of a search beside its address, to give it back as it was left. */
export interface Memoire {
  /** Height at which the page was left; absent when the entry was not written by the search. */
  readonly y?: number;
  /** Lists that the reader unfolded, by key, with how many of their elements. */
  readonly deplies: Readonly<Record<string, number>>;
  /** Address of the link that was followed: the keyboard starts again from it. */
  readonly lien?: string;
}

const isObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Reads the state of a history entry; whatever else has written one, the page can be shown. */
export function lireMemoire(etat: unknown): Memoire {
  const { y, deplies, lien } = isObjet(etat) ? etat : {};
  const nombres = Object.entries(isObjet(deplies) ? deplies : {}).filter(
    (entree): entree is [string, number] => typeof entree[1] === 'number',
  );
  return {
    ...(typeof y === 'number' && { y }),
    deplies: Object.fromEntries(nombres),
    ...(typeof lien === 'string' && { lien }),
  };
}
