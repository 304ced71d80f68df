/** Sheets of sorted keys: a reader loads the one that may have its key, and no other. */
export interface Decoupe {
  /** First key of each sheet, in order. */
  readonly premieres: readonly string[];
  readonly feuilles: readonly string[];
}

/** Lines are put in one sheet up to so many signs, about 5 kB once compressed. */
const SIGNES = 12_000;

/**
 * Cuts sorted lines in sheets. A line too heavy to share a sheet has its own.
 * @param ecrire writes a line with the help of the one before it in its sheet
 */
export function decouper<T>(
  lignes: Iterable<T>,
  cleDe: (ligne: T) => string,
  ecrire: (ligne: T, precedente: T | undefined) => string,
): Decoupe {
  const premieres: string[] = [];
  const feuilles: string[] = [];
  let enCours: string[] = [];
  let signes = 0;
  let precedente: T | undefined;
  const fermer = () => {
    if (enCours.length > 0) feuilles.push(enCours.join('\n'));
    enCours = [];
    signes = 0;
    precedente = undefined;
  };
  for (const ligne of lignes) {
    let ecrite = ecrire(ligne, precedente);
    if (signes + ecrite.length > SIGNES && enCours.length > 0) {
      fermer();
      ecrite = ecrire(ligne, undefined);
    }
    if (enCours.length === 0) premieres.push(cleDe(ligne));
    enCours.push(ecrite);
    signes += ecrite.length;
    precedente = ligne;
  }
  fermer();
  return { premieres, feuilles };
}

/** Rank of the sheet that has a key if any has it; -1 when all keys come after it. */
export function feuilleDe(cle: string, premieres: readonly string[]): number {
  let bas = 0;
  let haut = premieres.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((premieres[milieu] ?? '') <= cle) bas = milieu + 1;
    else haut = milieu;
  }
  return bas - 1;
}
