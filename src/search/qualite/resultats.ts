import { bilanIntrouvables, bilanTrouvees } from './bilan.ts';
import type { Rangs, Resultats } from './mesures.types.ts';
import type { Introuvable, Observation, Trouvee } from './observation.ts';

/** Results shown in an account of what went wrong. */
const VUES = 3;

/** A kind of query, by name. */
export interface Genre {
  readonly genre: string;
  readonly titre: string;
}

/** A judged query, what its page showed, and the first address that it should have shown. */
export type TrouveeVue = Trouvee & { readonly observation: Observation; readonly attendue: string };

/** A judged query that nothing answers, what its page showed, and why nothing answers. */
export type IntrouvableVue = Introuvable & {
  readonly observation: Observation;
  readonly pourquoi: string;
};

const vues = ({ resultats }: Observation, si: (partiel: boolean) => boolean): readonly string[] =>
  resultats
    .filter(({ partiel }) => si(partiel))
    .slice(0, VUES)
    .map(({ adresse }) => adresse);

/** All that is published of a measure, times and weights apart. */
export function rassembler(
  genres: readonly Genre[],
  trouvees: readonly TrouveeVue[],
  introuvables: readonly IntrouvableVue[],
): Resultats {
  const titres = new Map(genres.map(({ genre, titre }) => [genre, titre]));
  return {
    trouvees: bilanTrouvees(trouvees),
    introuvables: bilanIntrouvables(introuvables),
    genres: genres.flatMap(({ genre, titre }) => {
      const siennes = trouvees.filter((trouvee) => trouvee.genre === genre);
      const [premiere] = siennes;
      return premiere ? [{ genre, titre, exemple: premiere.q, ...bilanTrouvees(siennes) }] : [];
    }),
    echecs: trouvees
      .filter(({ rang }) => rang === null)
      .map(({ genre, q, attendue, observation }) => ({
        titre: titres.get(genre) ?? genre,
        q,
        attendue,
        vues: vues(observation, () => true),
      })),
    nonReconnues: introuvables
      .filter(({ reconnue }) => !reconnue)
      .map(({ q, pourquoi, observation }) => ({
        q,
        pourquoi,
        vues: vues(observation, (partiel) => !partiel),
      })),
  };
}

/** The rank of each answer, query by query. */
export const rangsDe = (trouvees: readonly Trouvee[]): Rangs =>
  Object.fromEntries(trouvees.map(({ q, rang }) => [q, rang]));
