import { feuilleDe } from './decoupe.ts';

/** Reads a file of the index, by its path in it. */
export type LireFichier = (chemin: string) => Promise<string>;

/**
 * Opens sheets cut by `decouper`: the list of their first keys comes once, each sheet when a key of
 * it is first asked for.
 * @param dossier where they stand in the index
 * @returns what finds the sheet of a key; undefined when no sheet may have it
 */
export function ouvrirFeuilles<T>(
  dossier: string,
  lire: LireFichier,
  decoder: (texte: string) => T,
): (cle: string) => Promise<T | undefined> {
  let premieres: Promise<readonly string[]> | undefined;
  const feuilles = new Map<number, Promise<T>>();
  const lirePremieres = () =>
    (premieres ??= lire(cheminPremieres(dossier)).then(
      (texte) => (texte === '' ? [] : texte.split('\n')),
      (erreur: unknown) => {
        premieres = undefined;
        throw erreur;
      },
    ));
  return async (cle) => {
    const rang = feuilleDe(cle, await lirePremieres());
    if (rang < 0) return undefined;
    const lue = feuilles.get(rang) ?? lire(cheminFeuille(dossier, rang)).then(decoder);
    feuilles.set(rang, lue);
    lue.catch(() => feuilles.delete(rang));
    return lue;
  };
}

/** The list of the first keys of sheets. */
export const cheminPremieres = (dossier: string): string => `${dossier}/feuilles.txt`;

export const cheminFeuille = (dossier: string, rang: number): string => `${dossier}/${rang}.txt`;
