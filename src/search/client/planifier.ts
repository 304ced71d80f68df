import type { Mode } from '../etat.ts';
import { plier } from '../texte/mot.ts';
import { racinesPleines, type Requete, type Terme } from '../texte/requete.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import { frequence } from '../vocabulaire/vocabulaire.ts';
import { corriger, proposer } from './corriger.ts';
import type { Langue } from './langue.ts';
import type { Clause, Plan, Resolution } from './plan.types.ts';
import type { Correction, Elargissement } from './reponse.types.ts';
import { direSegment, MEMBRES_DITS, remplacer, reperer } from './segments.ts';

/** What a query became: its plan, and what must be said of it. */
export interface Planification {
  readonly plan: Plan;
  readonly corrections: readonly Correction[];
  readonly elargissements: readonly Elargissement[];
  readonly absents: readonly string[];
  readonly proches: readonly Correction[];
  /** Sequences of stems to mark in the passages: words, corrected words, synonyms. */
  readonly motifs: Requete['motifs'];
}

/** Letters from which the beginning of a word stands for the words that it begins. */
const DEBUT_MINIMUM = 3;
const SUITES_MAXIMUM = 8;
/** A word that so few records have may be a fault that some text has too. */
const RARE = 3;

/** Turns the terms of a query into what the engine is asked. @param mode `exact`: nothing is corrected nor widened */
export async function planifier(
  termes: readonly Terme[],
  mode: Mode,
  langue: Langue,
): Promise<Planification> {
  const resolutions = await Promise.all(termes.map((terme) => resoudre(terme, mode, langue)));
  const clauses = resolutions.map(enClause);
  const segments = mode === 'exact' ? [] : await reperer(resolutions, langue);
  return {
    plan: {
      exact: clauses.map((clause, rang) => ({
        ...clause,
        voisins: segments.find(({ de, a }) => de <= rang && rang < a)?.mots ?? [],
      })),
      elargi: segments.length > 0 ? remplacer(clauses, segments) : [],
    },
    corrections: resolutions.flatMap(({ correction }) => correction ?? []),
    elargissements: [
      ...resolutions.flatMap(({ elargissement }) => elargissement ?? []),
      ...segments.flatMap((segment) => direSegment(segment, resolutions)),
    ],
    absents: resolutions.filter(({ mots }) => mots.length === 0).map(({ terme }) => terme.saisi),
    proches: resolutions.flatMap(({ proche }) => proche ?? []),
    motifs: [
      ...resolutions.flatMap(({ terme, mots }) =>
        terme.racines.length > 1 ? [terme.racines] : mots.map(({ racine }) => [racine]),
      ),
      ...segments.flatMap(({ concepts }) =>
        concepts.flatMap(({ membres, theme }) => (theme ? [] : membres.map(racinesPleines))),
      ),
    ],
  };
}

async function resoudre(terme: Terme, mode: Mode, { vocabulaire }: Langue): Promise<Resolution> {
  const connus = await Promise.all(terme.racines.map((racine) => vocabulaire.trouver(racine)));
  const mots = connus.filter((mot) => mot !== undefined);
  const [mot] = mots;
  if (terme.racines.length > 1 || terme.debut < 0)
    return { terme, mots: mots.length === connus.length ? mots : [] };
  if (mot) {
    const mieux =
      frequence(mot) <= RARE ? await proposer(terme.saisi, vocabulaire, mot) : undefined;
    return { terme, mots, ...(mieux ? { proche: enCorrection(terme, mieux) } : {}) };
  }
  const debut = plier(terme.saisi);
  const suites =
    debut.length < DEBUT_MINIMUM ? [] : await vocabulaire.commencantPar(debut, SUITES_MAXIMUM);
  if (suites.length > 0) {
    const vers = suites.slice(0, MEMBRES_DITS).map(({ forme }) => forme);
    return { terme, mots: suites, elargissement: { saisi: `${terme.saisi}…`, vers } };
  }
  const corrige = await corriger(terme.saisi, vocabulaire);
  if (corrige && mode !== 'exact')
    return { terme, mots: [corrige], correction: enCorrection(terme, corrige) };
  const proche = corrige ?? (await proposer(terme.saisi, vocabulaire));
  return { terme, mots: [], ...(proche ? { proche: enCorrection(terme, proche) } : {}) };
}

const enCorrection = ({ saisi }: Terme, { forme }: Mot): Correction => ({ saisi, cherche: forme });

const enClause = ({ terme, mots }: Resolution): Clause => ({
  saisi: terme.saisi,
  mots,
  ...(terme.racines.length > 1 && mots.length > 0 ? { suite: terme.texte } : {}),
  voisins: [],
});
