/** What is needed of a result to group it. */
interface Groupable {
  readonly reference: { readonly id: string };
  /** With the contract that it belongs to: `cara/2018`; empty when it belongs to none. */
  readonly ligne: { readonly groupe: string };
}

/** Results of one contract under the best of them, or one result that belongs to no contract. */
export interface Groupe<R extends Groupable> {
  /** Contract, or identifier of the result that stands alone: unique on the page. */
  readonly cle: string;
  readonly premier: R;
  readonly autres: readonly R[];
}

/** Groups results by contract; groups and their results keep the order of what they are given. */
export function grouper<R extends Groupable>(resultats: readonly R[]): readonly Groupe<R>[] {
  const groupes = new Map<string, Groupe<R> & { readonly autres: R[] }>();
  for (const resultat of resultats) {
    const cle = resultat.ligne.groupe || resultat.reference.id;
    const groupe = groupes.get(cle);
    if (groupe) groupe.autres.push(resultat);
    else groupes.set(cle, { cle, premier: resultat, autres: [] });
  }
  return [...groupes.values()];
}

/** How many results there are, and in how many contracts: both are always said. */
export interface CompteGroupes {
  readonly resultats: number;
  readonly contrats: number;
  /** Results that belong to a contract. */
  readonly dansContrats: number;
}

/** Counts results and the contracts that they belong to. */
export function compterGroupes<R extends Groupable>(groupes: readonly Groupe<R>[]): CompteGroupes {
  const nombre = (liste: readonly Groupe<R>[]) =>
    liste.reduce((somme, { autres }) => somme + 1 + autres.length, 0);
  const deContrats = groupes.filter(({ premier }) => premier.ligne.groupe !== '');
  return {
    resultats: nombre(groupes),
    contrats: deContrats.length,
    dansContrats: nombre(deContrats),
  };
}
