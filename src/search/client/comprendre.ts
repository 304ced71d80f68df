import type { Etat, Mode } from '../etat.ts';
import { lireRequete, racinesPleines, type Requete, type Terme } from '../texte/requete.ts';
import type { Langue } from './langue.ts';
import { lireLieux, type LieuTrouve } from './lieux.ts';
import { planifier } from './planifier.ts';
import type { Plan } from './plan.types.ts';
import type { Lecture } from './reponse.types.ts';
import type { Ressources } from './ressources.ts';

/** A query as it was understood. */
export interface Comprehension {
  readonly requete: Requete;
  readonly lecture: Lecture;
  readonly plan: Plan;
  /** True when the whole query is the name of a place that nothing covers: pages may only mention it. */
  readonly horsCorpus: boolean;
  /** Places named that are covered, and the query without their names; absent when it names none. */
  readonly ici:
    { readonly lieux: readonly LieuTrouve[]; readonly plan: Plan | undefined } | undefined;
}

/** Reads a query with what is known of words and places. Documents and contracts are then asked the same. */
export async function comprendre(
  { q, mode }: Pick<Etat, 'q' | 'mode'>,
  { langue, communes, table }: Ressources,
): Promise<Comprehension> {
  const requete = lireRequete(q);
  const lire = (mots: readonly string[]) =>
    mode === 'exact'
      ? Promise.resolve([])
      : lireLieux(mots, { communes, langue, table }).catch(() => []);
  let lieux = await lire(requete.mots);
  const dansLieu = (debut: number) => lieux.some((lieu) => lieu.debut <= debut && debut < lieu.fin);
  const noms = requete.termes.filter(({ debut }) => dansLieu(debut));
  const restants = sansSujet(
    requete.termes.filter((terme) => !noms.includes(terme)),
    mode,
  );
  const [duReste, desNoms] = await Promise.all([
    planifier(restants, mode, langue),
    planifier(noms, 'exact', langue),
  ]);
  if (lieux.length === 0 && duReste.corrections.length > 0) {
    const corriges = requete.mots.map(
      (mot) => duReste.corrections.find(({ saisi }) => saisi === mot)?.cherche ?? mot,
    );
    lieux = (await lire(corriges)).filter(({ territoires }) => territoires.length > 0);
  }
  const couverts = lieux.filter(({ territoires }) => territoires.length > 0);
  const autour = requete.termes.filter(({ debut }) => !dansLieu(debut));
  const horsLieux = autour.every(isGenerique) ? [] : sansSujet(autour, mode);
  const reste =
    horsLieux.length === restants.length ? duReste : await planifier(horsLieux, mode, langue);
  return {
    requete: { ...requete, motifs: [...duReste.motifs, ...desNoms.motifs] },
    lecture: {
      corrections: duReste.corrections,
      elargissements: duReste.elargissements,
      lieux,
      absents: [...duReste.absents, ...desNoms.absents],
      proches: [...duReste.proches, ...desNoms.proches],
    },
    plan: {
      exact: [...duReste.plan.exact, ...desNoms.plan.exact],
      elargi: duReste.plan.elargi.length > 0 ? [...duReste.plan.elargi, ...desNoms.plan.exact] : [],
    },
    horsCorpus:
      lieux.length > 0 &&
      couverts.length === 0 &&
      horsLieux.length === 0 &&
      (await isNomPropre(requete, langue)),
    ici:
      couverts.length > 0
        ? { lieux: couverts, plan: horsLieux.length > 0 ? reste.plan : undefined }
        : undefined,
  };
}

/** What every page of the portal is about, in the words that say it. */
const SUJETS: readonly (readonly string[])[] = [
  racinesPleines('contrat local de santé'),
  racinesPleines('CLS'),
];
const GENERIQUES: ReadonlySet<string> = new Set(SUJETS.flat());

/** True for words that, beside the name of a place, only ask for its contract. */
const isGenerique = ({ racines }: Terme): boolean =>
  racines.every((racine) => GENERIQUES.has(racine));

/**
 * Terms without « contrat local de santé »: pages about a part of a contract do not say again what it
 * is part of. All of them when nothing else is asked, or when just what was typed is wanted.
 */
function sansSujet(termes: readonly Terme[], mode: Mode): readonly Terme[] {
  if (mode === 'exact') return termes;
  const suite = termes.map(({ racines }) => racines.join(' '));
  const dits = SUJETS.flatMap((sujet) =>
    suite.flatMap((_, debut) =>
      sujet.every((racine, i) => suite[debut + i] === racine)
        ? sujet.map((__, i) => debut + i)
        : [],
    ),
  );
  const autres = termes.filter((_, rang) => !dits.includes(rang));
  return autres.length > 0 ? autres : termes;
}

/** True unless the corpus writes the words in lower case, and so did the reader: « mer » is not only Mer. */
async function isNomPropre({ termes }: Requete, { vocabulaire }: Langue): Promise<boolean> {
  const formes = await Promise.all(
    termes.flatMap(({ racines }) => racines.map((racine) => vocabulaire.trouver(racine))),
  );
  const commun = formes.every((mot) => mot && mot.forme === mot.forme.toLowerCase());
  return !commun || termes.some(({ saisi }) => saisi !== saisi.toLowerCase());
}
