import type { Genre, IntrouvableVue, TrouveeVue } from '#search/qualite/resultats.ts';
import { jugerIntrouvable, jugerTrouvee } from '#search/qualite/observation.ts';
import type { Answer } from './ask-page.ts';
import type { QueryKind } from './queries.ts';

/** Asks the page one query. */
export type Ask = (q: string) => Promise<Answer>;

/** All the queries, asked and judged. */
export interface Measured {
  readonly genres: readonly Genre[];
  readonly trouvees: readonly TrouveeVue[];
  readonly introuvables: readonly IntrouvableVue[];
  /** Time of each answer, in milliseconds, the engine being there already. */
  readonly times: readonly number[];
}

/** Asks every query, one after the other, and judges its answer. */
export async function measureQueries(kinds: readonly QueryKind[], ask: Ask): Promise<Measured> {
  const times: number[] = [];
  const timed = async (q: string): Promise<Answer> => {
    const answer = await ask(q);
    times.push(answer.milliseconds);
    return answer;
  };
  const trouvees: TrouveeVue[] = [];
  const introuvables: IntrouvableVue[] = [];
  for (const kind of kinds) {
    for (const query of kind.trouvables) {
      const observation = await timed(query.q);
      const attendue = query.repond[0] ?? '';
      const judged = jugerTrouvee(query, observation, query.jugement);
      trouvees.push({ ...judged, observation, attendue });
    }
    for (const query of kind.introuvables) {
      const observation = await timed(query.q);
      const { pourquoi } = query;
      introuvables.push({ ...jugerIntrouvable(query, observation), observation, pourquoi });
    }
  }
  return { genres: kinds, trouvees, introuvables, times };
}
