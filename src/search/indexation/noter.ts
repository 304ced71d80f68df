import { CHAMPS, ecrireChamps } from '../feuilles/champs.ts';
import { ecrireNote } from '../feuilles/note.ts';
import type { Occurrences } from '../feuilles/occurrences.types.ts';
import { FIN_DE_RACINE } from '../texte/marque.ts';
import type { IndexLu, MotIndexe, TexteIndexe } from './index-lu.types.ts';

/*
 * The engine's own ranking (BM25; `pagefind_web/src/search.rs`, 1.6.0), of which the part that depends
 * on one record and one family of words is computed here, once, and the rest when a query comes: see
 * `client/moteur.ts`.
 */
const SATURATION = 1.4;
const LONGUEUR = 0.75;
const POIDS_UNITE = 24;
const ECART_TYPE = 2;
const MEMES_ACCENTS = 1.8;

/** What is known of one word in one record. */
interface Part {
  score: number;
  readonly champs: number[];
}

/** Records of each family, by its stem without accents. */
export type ParFamille = ReadonlyMap<string, Occurrences>;

/** How the engine writes what it is asked: no capital, no sign, no accent. */
export const cleDuMoteur = (jeton: string): string =>
  sansSignes(jeton).normalize('NFD').replace(/\p{M}/gu, '');
const sansSignes = (jeton: string): string =>
  jeton.replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}\p{Cf}]/gu, '').toLowerCase();

/** Finds the records of families, each told by what the engine would be asked (`préventʔ`). */
export function noterFamilles(index: IndexLu, jetons: readonly string[]): ParFamille {
  const parCle = new Map<string, string[]>();
  for (const jeton of jetons)
    parCle.set(cleDuMoteur(jeton), [...(parCle.get(cleDuMoteur(jeton)) ?? []), jeton]);
  const familles = new Map<string, Map<number, Part>>();
  const moyenne =
    index.textes.reduce((somme, { longueur }) => somme + longueur, 0) /
    Math.max(1, index.textes.length);
  const rangsChamps = index.champs.map((nom) => CHAMPS.indexOf(nom as (typeof CHAMPS)[number]));
  for (const mot of index.mots()) {
    const cle = mot.cle.slice(0, mot.cle.lastIndexOf(FIN_DE_RACINE) + FIN_DE_RACINE.length);
    for (const jeton of parCle.get(cle) ?? []) {
      const parts = familles.get(jeton) ?? new Map<number, Part>();
      familles.set(jeton, parts);
      for (const [rang, part] of noterMot(mot, jeton, index.textes, moyenne)) {
        const deja = parts.get(rang) ?? { score: 0, champs: CHAMPS.map(() => 0) };
        deja.score += part.score;
        for (const champ of new Set(part.champs)) {
          const place = rangsChamps[champ] ?? -1;
          if (place >= 0) deja.champs[place] = (deja.champs[place] ?? 0) + 1;
        }
        parts.set(rang, deja);
      }
    }
  }
  return new Map([...familles].map(([jeton, parts]) => [jeton, enOccurrences(parts)]));
}

function noterMot(
  { cle, variantes }: MotIndexe,
  jeton: string,
  textes: readonly TexteIndexe[],
  moyenne: number,
): ReadonlyMap<number, Part> {
  const demande = sansSignes(jeton);
  const proximite = proximiteDe(longueurDe(cle) - longueurDe(cleDuMoteur(jeton)));
  const lus = new Map<number, { poids: number; accents: number; readonly champs: number[] }>();
  for (const { forme, textes: places } of variantes)
    for (const { rang, poids, champs } of places) {
      // The engine judges accents by the first spelling that the record has.
      const lu = lus.get(rang) ?? {
        poids: 0,
        accents: forme.startsWith(demande) ? MEMES_ACCENTS : 1,
        champs: [],
      };
      lu.poids += poids.reduce((somme, un) => somme + un, 0);
      lu.champs.push(...champs);
      lus.set(rang, lu);
    }
  return new Map(
    [...lus].map(([rang, { poids, accents, champs }]) => {
      const nombre = (poids / POIDS_UNITE) * proximite;
      const relative = (textes[rang]?.longueur ?? moyenne) / moyenne;
      const usure = SATURATION * (1 - LONGUEUR + LONGUEUR * relative);
      return [rang, { score: (((SATURATION + 1) * nombre) / (usure + nombre)) * accents, champs }];
    }),
  );
}

const longueurDe = (texte: string): number => Buffer.byteLength(texte);

/** How close a word is to its family, by the letters that it has more. */
function proximiteDe(ecart: number): number {
  const base = Math.exp((-0.5 * (Math.abs(ecart) + 1) ** 2) / ECART_TYPE ** 2);
  return Math.exp(base) / Math.E;
}

function enOccurrences(parts: ReadonlyMap<number, Part>): Occurrences {
  const suite = [...parts].sort(([a], [b]) => a - b);
  return {
    rangs: suite.map(([rang]) => rang),
    notes: suite.map(([, { score }]) => ecrireNote(score)),
    champs: suite.map(([, { champs }]) => ecrireChamps(champs)),
  };
}
