/** Small words that carry no subject: left out of a query unless nothing else is left of it. */
const MOTS_VIDES: ReadonlySet<string> = new Set(
  `a à afin ai ainsi alors as au aucun aucune aussi aux autre autres avant avec avez avons c car ce ceci cela celle
  celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de depuis des donc dont du elle elles en
  encore entre est et étaient était être eux fait fais faire font ici il ils j je jusqu jusque l la là le les leur
  leurs lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni nos notre nous on ont or ou où par parce
  parmi pas pendant peu peut peuvent peux plus plusieurs pour pourquoi presqu puis puisqu puisque qu quand que quel
  quelle quelles quels quelqu quelque quelques qui quoi quoiqu s sa sans se selon ses si soit son sont sous sur t ta te tes
  toi ton toujours tous tout toute toutes très trop tu un une vers veut veux voici voilà vont vos votre vous y ça
  etc via`.split(/\s+/),
);

/**
 * Words by which people ask, rather than name what they look for: « trouver un médecin près de chez
 * moi » is about a doctor. Left out like small words, whatever the corpus says of them.
 */
const MOTS_DE_QUESTION: ReadonlySet<string> = new Set(
  `avoir besoin cherche cherchent chercher cherchons combien concernant concerne concernent connaître consulter dire dit
  désigne définition différence différences existe existent existait information informations infos liste lister où parle parlent parler
  possible pouvoir propose proposé proposent près proche recherche rechercher renseignement renseignements
  savoir sert servir signifie signification trouve trouver trouvons vais voir voudrais voudrait voulez vouloir
  aller habite habitons aimerais aimerait dois doit quoi sait obtenir exemple exemples`.split(
    /\s+/,
  ),
);

/** True when a word of a query says nothing by itself; a capital inside a query makes it a name (« Grand Est »). */
export const isMotVide = (mot: string, { premier }: { premier: boolean }): boolean => {
  const minuscule = mot.toLowerCase();
  return (
    (MOTS_VIDES.has(minuscule) || MOTS_DE_QUESTION.has(minuscule)) && (premier || mot === minuscule)
  );
};

/** True for a small word of a text, which no sequence of words is made of. */
export const isPetitMot = (mot: string): boolean => MOTS_VIDES.has(mot.toLowerCase());
