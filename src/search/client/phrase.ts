import { clePaire, formeDeSuite, type Places } from '../feuilles/suites.ts';
import { isPetitMot } from '../texte/mots-vides.ts';

/** Finds the places of two words that follow each other; undefined when they never do. */
export type TrouverPaire = (cle: string) => Promise<Places | undefined>;

/**
 * Records in which words follow each other, in their order. A phrase is covered with pairs of its
 * words, whose places must agree.
 * @param suite words as they are indexed, with spaces between them
 */
export async function suivre(suite: string, trouver: TrouverPaire): Promise<readonly number[]> {
  const formes = suite.split(' ').map(formeDeSuite);
  const paires = await Promise.all(
    couvrir(formes).map(async (debut) => ({
      debut,
      places: await trouver(clePaire(formes[debut] ?? '', formes[debut + 1] ?? '')),
    })),
  );
  let trouvees: ReadonlyMap<number, readonly number[]> | undefined;
  for (const { debut, places } of paires) {
    if (!places) return [];
    trouvees = croiser(trouvees, places, debut);
  }
  return [...(trouvees?.keys() ?? [])];
}

/** Pairs of small words (« de la ») are everywhere, and weigh as much as all the others together. */
const PRIX = [1, 3, 20] as const;

/**
 * Ranks of the first words of pairs which together have every word, the cheapest: `contrat local`
 * and `de santé` rather than `local de`.
 */
export function couvrir(formes: readonly string[]): readonly number[] {
  const prix = formes.slice(0, -1).map((forme, rang) => {
    const petits = [forme, formes[rang + 1] ?? ''].filter(isPetitMot).length;
    return PRIX[petits as 0 | 1 | 2];
  });
  // Cheapest cover of the words up to each rank, by a pair that ends there.
  const meilleurs: { readonly prix: number; readonly debuts: readonly number[] }[] = [];
  for (const [rang, cout] of prix.entries()) {
    const avant = [meilleurs[rang - 1], meilleurs[rang - 2]].filter((fait) => fait !== undefined);
    const [moindre = { prix: 0, debuts: [] }] =
      rang === 0 ? [] : avant.sort((a, b) => a.prix - b.prix);
    meilleurs.push({ prix: moindre.prix + cout, debuts: [...moindre.debuts, rang] });
  }
  return meilleurs.at(-1)?.debuts ?? [];
}

/** Where the phrase may begin, in each record, when a pair of it stands `debut` words further. */
function croiser(
  connues: ReadonlyMap<number, readonly number[]> | undefined,
  { rangs, places }: Places,
  debut: number,
): ReadonlyMap<number, readonly number[]> {
  const gardees = new Map<number, readonly number[]>();
  for (const [place, rang] of rangs.entries()) {
    const possibles = connues ? new Set(connues.get(rang)) : undefined;
    if (possibles?.size === 0) continue;
    const communes = (places[place] ?? [])
      .map((debutPaire) => debutPaire - debut)
      .filter((debutPhrase) => debutPhrase >= 0 && (!possibles || possibles.has(debutPhrase)));
    if (communes.length > 0) gardees.set(rang, communes);
  }
  return gardees;
}
