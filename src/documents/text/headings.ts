import type { Ligne } from './ligne.types.ts';

const LONGUEUR_MAX_TITRE = 160;
const NUMEROTE = /^(?:\d+(?:\.\d+)+\.?|[IVX]+\.|[A-H]\.)\s*[-–—:]?\s*\p{Lu}/u;
const PARTIE =
  /^(?:fiche(?:[- ]action)?|axe|article|annexe|chapitre|partie|titre|action|objectif)\s*(?:n\s?[°º]\s*)?(?:\d|[IVX]+\b)/iu;

/** Size in which most letters of a document are set; 0 when sizes are unknown. */
export function runningSize(pages: readonly (readonly Ligne[])[]): number {
  const lettres = new Map<number, number>();
  for (const ligne of pages.flat())
    lettres.set(ligne.taille, (lettres.get(ligne.taille) ?? 0) + ligne.texte.length);
  return [...lettres].reduce((plus, autre) => (autre[1] > plus[1] ? autre : plus), [0, 0])[0];
}

function isCapitals(texte: string): boolean {
  const lettres = texte.match(/\p{L}/gu) ?? [];
  return (
    lettres.length >= 4 &&
    lettres.filter((lettre) => /\p{Lu}/u.test(lettre)).length >= lettres.length * 0.85
  );
}

/**
 * True when lines that stand together read like a title: short, and larger, bold, in capitals or numbered.
 * Prefers to miss one: a sentence shown as a title misleads whoever listens to the page.
 */
export function isHeading(lignes: readonly Ligne[], tailleCourante: number): boolean {
  const texte = lignes.map((ligne) => ligne.texte).join(' ');
  const lettres = texte.match(/\p{L}/gu)?.length ?? 0;
  if (lettres < 3 || texte.length > LONGUEUR_MAX_TITRE || /[,;]$|[|_=]/u.test(texte)) return false;
  if (lignes.every(({ taille }) => taille >= tailleCourante * 1.15 && tailleCourante > 0))
    return lignes.length <= 4;
  if (lignes.length > 2 || /[.…]$/u.test(texte) || lettres < texte.length / 2) return false;
  if (lignes.every(({ gras, taille }) => gras && taille >= tailleCourante)) return true;
  return texte.length <= 100 && (isCapitals(texte) || NUMEROTE.test(texte) || PARTIE.test(texte));
}
