/*
 * Lists of small whole numbers as text that compresses well and reads fast: one sign for a number
 * under 46, two under 2,116… The quote and the backslash, which JSON writes as two signs, are left out.
 */
const SIGNES = Array.from({ length: 95 }, (_, rang) => String.fromCharCode(32 + rang)).filter(
  (signe) => signe !== '"' && signe !== '\\',
);
const BASE = 46;
const VALEURS = new Uint8Array(128);
SIGNES.forEach((signe, valeur) => (VALEURS[signe.charCodeAt(0)] = valeur));

/** Writes whole numbers, none of them negative. */
export const ecrireSerie = (nombres: readonly number[]): string => nombres.map(ecrire).join('');

function ecrire(nombre: number): string {
  let signes = SIGNES[nombre % BASE] ?? '';
  for (let reste = Math.floor(nombre / BASE); reste > 0; reste = Math.floor(reste / BASE))
    signes = (SIGNES[BASE + (reste % BASE)] ?? '') + signes;
  return signes;
}

/** Reads what `ecrireSerie` wrote. */
export function lireSerie(texte: string): readonly number[] {
  const nombres: number[] = [];
  let enCours = 0;
  for (let rang = 0; rang < texte.length; rang++) {
    const valeur = VALEURS[texte.charCodeAt(rang)] ?? 0;
    if (valeur >= BASE) enCours = (enCours + valeur - BASE) * BASE;
    else {
      nombres.push(enCours + valeur);
      enCours = 0;
    }
  }
  return nombres;
}

/** Writes lists of whole numbers: the length of each, then its numbers. */
export const ecrireListes = (listes: readonly (readonly number[])[]): string =>
  ecrireSerie(listes.flatMap((liste) => [liste.length, ...liste]));

/** Shared by the lists that have nothing: most of them. */
const VIDE: readonly number[] = [];

/** Reads what `ecrireListes` wrote. */
export function lireListes(texte: string): readonly (readonly number[])[] {
  const nombres = lireSerie(texte);
  const listes: (readonly number[])[] = [];
  for (let debut = 0; debut < nombres.length;) {
    const fin = debut + 1 + (nombres[debut] ?? 0);
    listes.push(fin === debut + 1 ? VIDE : nombres.slice(debut + 1, fin));
    debut = fin;
  }
  return listes;
}

/** Writes whole numbers by what each adds to the one before it: for numbers that grow slowly. */
export const ecrireEcarts = (nombres: readonly number[]): string =>
  ecrireSerie(
    nombres.map((nombre, rang) => {
      const ecart = nombre - (nombres[rang - 1] ?? 0);
      return ecart < 0 ? -2 * ecart - 1 : 2 * ecart;
    }),
  );

/** Reads what `ecrireEcarts` wrote. */
export function lireEcarts(texte: string): readonly number[] {
  let somme = 0;
  return lireSerie(texte).map((ecrit) => (somme += ecrit % 2 === 1 ? -(ecrit + 1) / 2 : ecrit / 2));
}

/** Writes whole numbers that grow, each by what it adds to the one before it. */
export const ecrireCroissants = (nombres: readonly number[]): string =>
  ecrireSerie(nombres.map((nombre, rang) => nombre - (nombres[rang - 1] ?? -1) - 1));

/** Reads what `ecrireCroissants` wrote. */
export function lireCroissants(texte: string): readonly number[] {
  let precedent = -1;
  return lireSerie(texte).map((ecart) => (precedent += ecart + 1));
}
