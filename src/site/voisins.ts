/** The elements before and after one of a list; undefined at its ends. */
export function voisins<T>(liste: readonly T[], element: T): { precedent: T | undefined; suivant: T | undefined } {
  const rang = liste.indexOf(element);
  return { precedent: rang > 0 ? liste[rang - 1] : undefined, suivant: liste[rang + 1] };
}
