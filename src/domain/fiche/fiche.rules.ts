/**
 * Number of a fiche read off its file name: `1-2` → `1.2`, `a-3` → `A.3`.
 * A name that is not a number (`maison-des-ados`) gives undefined: the source numbers nothing.
 */
export function codeFiche(nomDeFichier: string): string | undefined {
  return /^[a-z]?-?\d+(-\d+)*$/.test(nomDeFichier)
    ? nomDeFichier.replaceAll('-', '.').toUpperCase()
    : undefined;
}
