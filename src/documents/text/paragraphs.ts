import type { Ligne } from './ligne.types.ts';
import { startsItem } from './list-items.ts';

const isSameSize = (a: Ligne, b: Ligne): boolean =>
  Math.abs(a.taille - b.taille) <= Math.max(a.taille, b.taille) * 0.05;

/** What is usual on a page for lines of one size: how far the next one stands, and where a column ends. */
interface Usage {
  readonly pas: (ligne: Ligne) => number;
  readonly finDeColonne: (ligne: Ligne) => number;
}

function usageOf(lignes: readonly Ligne[]): Usage {
  const pasParTaille = new Map<number, number>();
  const pasDe = ({ taille }: Ligne): number => {
    const pas = lignes.slice(1).flatMap((ligne, rang) => {
      const avant = lignes[rang];
      const ecart =
        avant?.taille === taille && ligne.taille === taille ? avant.baseFin - ligne.base : 0;
      return ecart > taille * 0.8 && ecart < taille * 4 ? [ecart] : [];
    });
    // Not the median: a page may hold more lists and tables, which are looser, than running text.
    return pas.sort((a, b) => a - b)[Math.floor(pas.length / 4)] ?? taille * 1.5;
  };
  const pas = (ligne: Ligne): number => {
    const connu = pasParTaille.get(ligne.taille) ?? pasDe(ligne);
    pasParTaille.set(ligne.taille, connu);
    return connu;
  };
  const finDeColonne = ({ gauche }: Ligne) =>
    lignes.reduce(
      (fin, autre) => (Math.abs(autre.gauche - gauche) < 20 ? Math.max(fin, autre.droite) : fin),
      0,
    );
  return { pas, finDeColonne };
}

const isCentred = (avant: Ligne, ligne: Ligne): boolean =>
  Math.abs(avant.gauche + avant.droite - ligne.gauche - ligne.droite) < avant.taille;

/** True when a line begins where the paragraph of the line before it may go on: same margin, or an indent. */
function isAligned(avant: Ligne, ligne: Ligne): boolean {
  const retrait = ligne.gauche - avant.gauche;
  return (retrait > -avant.taille * 4 && retrait < avant.taille * 3) || isCentred(avant, ligne);
}

/** True when the first word of a line would have fitted on the line before: the break was wanted. */
function wouldFit(avant: Ligne, ligne: Ligne, fin: number): boolean {
  const mot = /^\S+/u.exec(ligne.texte)?.[0].length ?? 0;
  const largeurLettre = (ligne.droite - ligne.gauche) / ligne.texte.length;
  return avant.droite + (mot + 1) * largeurLettre < fin;
}

/** True when a line goes on with the sentence of the line before it. */
function continues(avant: Ligne, ligne: Ligne, { pas, finDeColonne }: Usage): boolean {
  if (!isSameSize(avant, ligne) || avant.gras !== ligne.gras || startsItem(ligne.texte))
    return false;
  const ecart = avant.baseFin - ligne.base;
  const enPleinePhrase = !/[.!?:;…]$/u.test(avant.texte) && /^\p{Ll}/u.test(ligne.texte);
  // Backwards: the top of the next column, unless the line is another cell of a table.
  if (ecart < -avant.taille / 2)
    return enPleinePhrase && ligne.gauche > avant.gauche + avant.taille * 5;
  if (ecart > pas(ligne) * 1.3) return false;
  return (
    enPleinePhrase || (isAligned(avant, ligne) && !wouldFit(avant, ligne, finDeColonne(avant)))
  );
}

/** Puts together the lines of a page that form one paragraph, one item or one title. */
export function groupParagraphs(lignes: readonly Ligne[]): Ligne[][] {
  const usage = usageOf(lignes);
  const groupes: Ligne[][] = [];
  for (const ligne of lignes) {
    const groupe = groupes.at(-1);
    const avant = groupe?.at(-1);
    if (groupe && avant && continues(avant, ligne, usage)) groupe.push(ligne);
    else groupes.push([ligne]);
  }
  return groupes;
}
