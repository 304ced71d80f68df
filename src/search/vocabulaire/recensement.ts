import { FIN_DE_RACINE } from '../texte/marque.ts';
import { restaurer } from '../texte/restaurer.ts';
import { lireUnites } from '../texte/unites.ts';
import type { Mot } from './mot.types.ts';

/** Words of one family, counted while records are read. */
interface Famille {
  readonly frequences: [number, number];
  /** Occurrences of each of its words, as indexed. */
  readonly formes: Map<string, number>;
}

/** Counts the words of records, bundle by bundle. */
export class Recensement {
  readonly #familles = new Map<string, Famille>();

  /** Counts the words of one record. @param fonds rank of its bundle */
  lire(textes: readonly string[], fonds: 0 | 1): void {
    const vues = new Set<string>();
    for (const { racine, texte } of textes.flatMap(lireUnites)) {
      let famille = this.#familles.get(racine);
      if (!famille)
        this.#familles.set(racine, (famille = { frequences: [0, 0], formes: new Map() }));
      famille.formes.set(texte, (famille.formes.get(texte) ?? 0) + 1);
      if (!vues.has(racine)) famille.frequences[fonds]++;
      vues.add(racine);
    }
  }

  /** Families, by stem. */
  mots(): readonly Mot[] {
    return [...this.#familles]
      .map(([racine, { frequences, formes }]) => {
        const forme = plusFrequente(formes);
        return { racine, forme: restaurer(forme), jeton: jetonDe(forme), frequences };
      })
      .sort((a, b) => (a.racine < b.racine ? -1 : 1));
  }
}

const jetonDe = (forme: string): string =>
  forme.slice(0, forme.lastIndexOf(FIN_DE_RACINE) + FIN_DE_RACINE.length);

/** Lower case before capitals, when both are as frequent: titles shout. */
const plusFrequente = (formes: ReadonlyMap<string, number>): string =>
  [...formes].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? '';
