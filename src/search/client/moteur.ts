import { CHAMPS, type Champ, lireChamp } from '../feuilles/champs.ts';
import { lireNote } from '../feuilles/note.ts';
import type { Occurrences } from '../feuilles/occurrences.types.ts';
import { cheminTexte, type Fonds, FONDS } from '../index-files.ts';
import type { Index } from './index-du-site.ts';
import { suivre } from './phrase.ts';

/** Text of one result, as it was indexed. */
export interface Donnees {
  readonly url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** One record; its text is fetched on demand. */
export interface Reference {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Donnees>;
}

/** Answers for one bundle. */
export interface Moteur {
  /** Rank of its bundle in the counts of words. */
  readonly rang: 0 | 1;
  /** Everything that it has, in the order of its table. */
  readonly tout: readonly Reference[];
  /** Records that have every family of words (`préventʔ`), the best first. */
  readonly interroger: (jetons: readonly string[]) => Promise<readonly Reference[]>;
  /** Records in which words follow each other; all with the same score. */
  readonly suivre: (suite: string) => Promise<readonly Reference[]>;
}

/** What a match in each field of metadata weighs, against one in the text. */
export type PoidsChamps = Readonly<Record<Champ, number>>;

/** A title says what a record is about; the words under which it is filed only lead to it. */
const POIDS: PoidsChamps = { title: 3, k: 0.4, c: 5, t: 1.5, s: 0.3, m: 0.1 };

/** Prepares the answers of a bundle. @param nombre records that it has */
export function creerMoteur(
  index: Index,
  nombre: number,
  fonds: Fonds = FONDS.contrats,
  poids: PoidsChamps = POIDS,
): Moteur {
  const textes = new Map<number, Promise<Donnees>>();
  const lireTexte = (rang: number): Promise<Donnees> => {
    const lu =
      textes.get(rang) ??
      index.lire(cheminTexte(fonds, rang)).then((json) => JSON.parse(json) as Donnees);
    textes.set(rang, lu);
    lu.catch(() => textes.delete(rang));
    return lu;
  };
  const enReference = (rang: number, score: number): Reference => ({
    id: String(rang),
    score,
    data: () => lireTexte(rang),
  });
  return {
    rang: fonds.rang,
    tout: Array.from({ length: nombre }, (_, rang) => enReference(rang, 0)),
    interroger: async (jetons) => {
      const listes = await Promise.all(jetons.map((jeton) => index.occurrences(jeton, fonds.rang)));
      return croiser(listes, nombre, poids).map(([rang, score]) => enReference(rang, score));
    },
    suivre: async (suite) => {
      const rangs = await suivre(suite, (cle) => index.paire(cle, fonds.rang));
      return rangs.map((rang) => enReference(rang, 1));
    },
  };
}

/** What a family of words says: the rarer, the more (BM25). */
const informationDe = ({ rangs }: Occurrences, nombre: number): number =>
  Math.log((nombre - rangs.length + 0.5) / (rangs.length + 0.5) + 1);

/**
 * Records of all lists with their scores, the best first: those of the text added up; those of each
 * field by what the field says of the query, squared, so that a title with half the words says little.
 */
function croiser(
  listes: readonly Occurrences[],
  nombre: number,
  poids: PoidsChamps,
): readonly (readonly [rang: number, score: number])[] {
  const compte = new Uint8Array(nombre);
  const scores = new Float64Array(nombre);
  const champs = CHAMPS.map(() => new Float64Array(nombre));
  let total = 0;
  for (const liste of listes) {
    const information = informationDe(liste, nombre);
    total += information;
    for (const [place, rang] of liste.rangs.entries()) {
      compte[rang] = (compte[rang] ?? 0) + 1;
      scores[rang] = (scores[rang] ?? 0) + information * lireNote(liste.notes[place] ?? 0);
      const code = liste.champs[place] ?? 0;
      if (code === 0) continue;
      for (const [champ, sommes] of champs.entries())
        sommes[rang] = (sommes[rang] ?? 0) + information * lireChamp(code, champ);
    }
  }
  const trouves: [number, number][] = [];
  for (const rang of listes[0]?.rangs ?? []) {
    if (compte[rang] !== listes.length) continue;
    let score = scores[rang] ?? 0;
    for (const [champ, nom] of CHAMPS.entries()) {
      const dit = champs[champ]?.[rang] ?? 0;
      score += poids[nom] * dit * (dit / total) ** 2;
    }
    trouves.push([rang, score]);
  }
  return trouves.sort(([, a], [, b]) => b - a);
}
