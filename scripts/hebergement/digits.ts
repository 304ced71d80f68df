/*
 * Hosts know regular expressions, not intervals: a set of numbers of equal length is written as a
 * tree of digits, each branch met once.
 */

/** `[0, 1, 2, 5]` is `[0-25]`; all ten digits are `\d`; one is itself. */
function classe(chiffres: readonly number[]): string {
  if (chiffres.length === 10) return '\\d';
  if (chiffres.length === 1) return String(chiffres[0]);
  let texte = '';
  for (let rang = 0; rang < chiffres.length;) {
    const debut = chiffres[rang] ?? 0;
    let fin = debut;
    while (chiffres[rang + 1] === fin + 1) {
      fin += 1;
      rang += 1;
    }
    texte += fin - debut < 2 ? (fin === debut ? `${debut}` : `${debut}${fin}`) : `${debut}-${fin}`;
    rang += 1;
  }
  return `[${texte}]`;
}

/**
 * A regular expression without anchors for numbers written with a fixed count of digits.
 * @param nombres at least one
 * @param longueur digits of each, zeros in front
 * @returns alternatives between `(?:` and `)`, or one alternative alone
 */
export function motifChiffres(nombres: Iterable<number>, longueur: number): string {
  const tous = [...new Set(nombres)].sort((a, b) => a - b);
  if (longueur === 1) return classe(tous);
  const unite = 10 ** (longueur - 1);
  const premiers = Map.groupBy(tous, (nombre) => Math.floor(nombre / unite));
  // Digits followed by the same numbers share a branch.
  const branches = Map.groupBy([...premiers.keys()], (premier) =>
    motifChiffres(
      (premiers.get(premier) ?? []).map((nombre) => nombre % unite),
      longueur - 1,
    ),
  );
  const textes = [...branches].map(([suite, debuts]) => classe(debuts) + suite);
  return textes.length === 1 ? (textes[0] ?? '') : `(?:${textes.join('|')})`;
}
