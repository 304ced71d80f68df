import { formatListe } from './formats.ts';

/** `3, 5 à 9 et 12`: numbers in order, three or more that follow each other as a range. */
export function formatPlages(numeros: readonly number[]): string {
  const suites: [debut: number, fin: number][] = [];
  for (const numero of [...new Set(numeros)].sort((a, b) => a - b)) {
    const derniere = suites.at(-1);
    if (derniere?.[1] === numero - 1) derniere[1] = numero;
    else suites.push([numero, numero]);
  }
  return formatListe(
    suites.flatMap(([debut, fin]) =>
      fin - debut < 2 ? [...new Set([debut, fin])].map(String) : [`${debut} à ${fin}`],
    ),
  );
}

/** `pages 21 à 40`, `page 41`: where a part of a document begins and ends. */
export const formatEtendue = (
  { un, plusieurs }: { readonly un: string; readonly plusieurs: string },
  debut: number,
  fin: number,
): string => (debut === fin ? `${un} ${debut}` : `${plusieurs} ${debut} à ${fin}`);
