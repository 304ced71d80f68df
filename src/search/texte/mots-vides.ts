/** Small words that carry no subject: left out of a query unless nothing else is left of it. */
const MOTS_VIDES: ReadonlySet<string> = new Set(
  `a à ai as au aux avec avez avons c ce ceci cela celle celles celui ces cet cette ceux chez ci combien comment
  d dans de des donc dont du elle elles en entre est et étaient était être eux fait font il ils j je l la là le les
  leur leurs lui m ma mais me mes moi mon n ne ni nos notre nous on ont or ou où par parce pas pendant peut peuvent
  peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa se ses si soit son sont sous sur
  t ta te tes toi ton tous tout toute toutes tu un une veux vont vos votre vous y ça`.split(/\s+/),
);

/** True when a word of a query says nothing by itself; a capital inside a query makes it a name (« Grand Est »). */
export const isMotVide = (mot: string, { premier }: { premier: boolean }): boolean =>
  MOTS_VIDES.has(mot.toLowerCase()) && (premier || mot === mot.toLowerCase());
