/*
 * The themes of a fiche are among those of its contract, and its partners too: written as positions
 * in the list of the contract, they are small numbers that come back from one contract to the next.
 */

type Liste = readonly number[];

/**
 * Writes lists as positions in the first list of their contract; what is not in that one comes after
 * it. The contract's own list, and those of lines without contract (position 0), stay as they are.
 */
export function situerListes(listes: readonly Liste[], contrats: readonly number[]): Liste[] {
  const premieres = new Map<number, ReadonlyMap<number, number>>();
  return listes.map((liste, ligne) => {
    const contrat = contrats[ligne] ?? 0;
    const rangs = premieres.get(contrat);
    if (rangs) return liste.map((valeur) => rangs.get(valeur) ?? rangs.size + valeur);
    if (contrat > 0) premieres.set(contrat, new Map(liste.map((valeur, rang) => [valeur, rang])));
    return liste;
  });
}

/** Reads what `situerListes` wrote. */
export function lireListesSituees(
  situees: readonly Liste[],
  contrats: readonly number[],
): readonly Liste[] {
  const premieres: Liste[] = [];
  return situees.map((liste, ligne) => {
    const contrat = contrats[ligne] ?? 0;
    const premiere = premieres[contrat];
    if (!premiere) {
      if (contrat > 0) premieres[contrat] = liste;
      return liste;
    }
    return liste.map((rang) => premiere[rang] ?? rang - premiere.length);
  });
}
