import { decoderMots, fichierDe } from './codec.ts';
import type { Mot } from './mot.types.ts';

/** The words of the index: one by one, or by first letter when words that look alike are wanted. */
export class Vocabulaire {
  /** The family of a stem; undefined when no word of the index is of it. */
  readonly trouver: (racine: string) => Promise<Mot | undefined>;
  readonly #lire: (fichier: string) => Promise<string>;
  readonly #fichiers = new Map<string, Promise<readonly Mot[]>>();

  /**
   * @param trouver finds one family by its stem
   * @param lire text of the file of a first letter; empty when no word begins with it
   */
  constructor(trouver: Vocabulaire['trouver'], lire: (fichier: string) => Promise<string>) {
    this.trouver = trouver;
    this.#lire = lire;
  }

  /** Families whose stem begins with these letters, the most frequent first. */
  async commencantPar(debut: string, maximum: number): Promise<readonly Mot[]> {
    const mots = await this.voisins(debut);
    const trouves: Mot[] = [];
    for (let i = position(mots, debut); mots[i]?.racine.startsWith(debut); i++)
      trouves.push(mots[i] as Mot);
    return trouves.sort((a, b) => frequence(b) - frequence(a)).slice(0, maximum);
  }

  /** All families that have the same first letter, by stem. */
  voisins(racine: string): Promise<readonly Mot[]> {
    const fichier = fichierDe(racine);
    let mots = this.#fichiers.get(fichier);
    if (!mots) {
      mots = this.#lire(fichier).then(decoderMots);
      this.#fichiers.set(fichier, mots);
      mots.catch(() => this.#fichiers.delete(fichier));
    }
    return mots;
  }
}

/** Records that have a family, both bundles together. */
export const frequence = ({ frequences: [a, b] }: Mot): number => a + b;

/** Rank of the first family that is not before a stem. */
function position(mots: readonly Mot[], racine: string): number {
  let bas = 0;
  let haut = mots.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((mots[milieu]?.racine ?? '') < racine) bas = milieu + 1;
    else haut = milieu;
  }
  return bas;
}
