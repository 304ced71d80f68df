import type { Contrat, Perimetre } from '#catalogue/model.ts';

type Communes = Perimetre['communes'];

/** Communes that came in and went out between two contracts of a territoire. */
export interface ChangementPerimetre {
  readonly avant: Contrat;
  readonly apres: Contrat;
  readonly entrees: Communes;
  readonly sorties: Communes;
}

/**
 * How the perimeter changed from one contract to the next, where both are known whole: an incomplete
 * list would show communes as left or joined that were only unknown.
 * @param contrats the contracts of one territoire, oldest first
 */
export const changementsPerimetre = (contrats: readonly Contrat[]): ChangementPerimetre[] =>
  contrats.flatMap((apres, rang) => {
    const avant = apres.predecesseur ?? contrats[rang - 1];
    if (!avant?.perimetre.complet || !apres.perimetre.complet) return [];
    const entrees = without(apres.perimetre.communes, avant.perimetre.communes);
    const sorties = without(avant.perimetre.communes, apres.perimetre.communes);
    return entrees.length + sorties.length > 0 ? [{ avant, apres, entrees, sorties }] : [];
  });

const without = (communes: Communes, autres: Communes): Communes => {
  const codes = new Set(autres.map(({ code }) => code));
  return communes.filter(({ code }) => !codes.has(code));
};
