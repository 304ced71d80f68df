import type { Etat } from '../etat.ts';
import { compterSansChaque, compterValeurs, filtrer } from '../filtrer.ts';
import type { Ligne, Table } from '../table.ts';
import { empreinteNom } from '../texte/nom.ts';
import { isVide } from '../texte/requete.ts';
import { chercher, commeMentions, type Trouvailles } from './chercher.ts';
import { comprendre, type Comprehension } from './comprendre.ts';
import type { LieuTrouve } from './lieux.ts';
import type { Reference } from './moteur.ts';
import type { Niveau, ReponsePage, Resultat } from './reponse.types.ts';
import type { Ressources } from './ressources.ts';
import { trier } from './trier.ts';

/** Answers a state of the page. Without words, a filter lists everything that satisfies it. */
export async function repondre(
  etat: Etat,
  ressources: Ressources,
): Promise<ReponsePage & { readonly comprehension: Comprehension }> {
  const { table } = ressources;
  const { tout } = ressources.moteur;
  const comprehension = await comprendre(etat, ressources);
  const trouves = isVide(comprehension.requete)
    ? { exact: tout, elargi: [], partiel: [] }
    : await trouver(comprehension, ressources);
  const joindre = (niveau: Niveau, references: readonly Reference[]): readonly Resultat[] => {
    const joints: Resultat[] = [];
    for (const reference of references) {
      const ligne = ligneDe(table, reference);
      if (ligne) joints.push({ reference, ligne, niveau });
    }
    return joints;
  };
  const classer = classerPour(etat, comprehension);
  const entiers = classer([
    ...joindre('exact', trouves.exact),
    ...joindre('elargi', trouves.elargi),
  ]);
  const partiels = classer(joindre('partiel', trouves.partiel));
  const garder = (liste: readonly Resultat[]) =>
    trier(
      filtrer(table, liste, etat.selection, ({ ligne }) => ligne),
      etat.tri,
    );
  const comptes = [...entiers, ...partiels].map(({ ligne }) => ligne);
  return {
    table,
    requete: comprehension.requete,
    lecture: comprehension.lecture,
    comprehension,
    resultats: [...garder(entiers), ...garder(partiels)],
    comptes: compterValeurs(table, comptes, etat.selection),
    sansFiltre: entiers.length + partiels.length,
    sansChaque: compterSansChaque(table, comptes, etat.selection),
  };
}

/** What has the words; and, when a place is named, what has the others in the contracts that cover it. */
async function trouver(
  { plan, ici, horsCorpus }: Comprehension,
  { moteur, table }: Ressources,
): Promise<Trouvailles> {
  const partout = await chercher(plan, moteur, table.lignes.length);
  if (!ici) return horsCorpus ? commeMentions(partout) : partout;
  const dedans = (liste: readonly Reference[]) =>
    liste.filter((reference) => isIci(ligneDe(table, reference), ici.lieux));
  const couvrants = dedans(moteur.tout)
    .filter((reference) => TYPES_DU_LIEU.has(ligneDe(table, reference)?.type ?? ''))
    .map((reference) => ({ ...reference, score: SCORE_COUVRANT }));
  if (!ici.plan) return reunir(partout, { exact: couvrants, elargi: [], partiel: [] });
  const duReste = await chercher(ici.plan, moteur, table.lignes.length);
  const ensemble = reunir(partout, {
    exact: dedans(duReste.exact),
    elargi: dedans(duReste.elargi),
    partiel: dedans(duReste.partiel),
  });
  // Nothing there speaks of the rest: the contracts of the place are the nearest answer.
  return ensemble.exact.length + ensemble.elargi.length > 0
    ? ensemble
    : reunir(ensemble, { exact: [], elargi: [], partiel: couvrants });
}

/** Records have the ranks of their lines. */
const ligneDe = ({ lignes }: Table, { id }: Reference): Ligne | undefined => lignes[Number(id)];

const isIci = (ligne: Ligne | undefined, lieux: readonly LieuTrouve[]): boolean =>
  ligne !== undefined && lieux.some(({ couvre }) => couvre(ligne));

/** Each record once, at its best level. */
function reunir(a: Trouvailles, b: Trouvailles): Trouvailles {
  const vus = new Set<string>();
  const garder = (liste: readonly Reference[]) =>
    liste.filter(({ id }) => !vus.has(id) && vus.add(id));
  const exact = garder([...a.exact, ...b.exact]);
  const elargi = garder([...a.elargi, ...b.elargi]);
  return { exact, elargi, partiel: garder([...b.partiel, ...a.partiel]) };
}

/** Whoever types the whole name of a thing wants that thing. */
const POIDS_NOM = 8;
/** Whoever names a place wants what covers it: the territoire and its contracts, then what they hold. */
const POIDS_LIEU = 3;
const TYPES_DU_LIEU: ReadonlySet<string> = new Set(['territoire', 'contrat']);
/** Score of a contract that covers the place named, when its text does not print that name. */
const SCORE_COUVRANT = 2;
/** Whoever asks a question wants an explanation, all the more when it is about these contracts in general. */
const QUESTION =
  /^\s*(qu|que|quoi|qui|quel|quelle|quels|quelles|comment|combien|pourquoi|est-ce|puis-je|peut-on|dois-je|faut-il|à quoi|c['’]est quoi|définition|différence)(?!\p{L})|\?\s*$/iu;
const CONTRATS_EN_GENERAL = /contrats? loca(?:l|ux) de santé|(?<!\p{L})cls(?!\p{L})/iu;
const TYPES_EXPLICATIFS: ReadonlySet<string> = new Set(['page', 'terme']);
const POIDS_QUESTION = 2.5;
const POIDS_QUESTION_GENERALE = 6;

function classerPour({ q }: Etat, { ici }: Comprehension) {
  const nom = empreinteNom(q);
  const poidsQuestion =
    ici || !QUESTION.test(q)
      ? 1
      : CONTRATS_EN_GENERAL.test(q)
        ? POIDS_QUESTION_GENERALE
        : POIDS_QUESTION;
  const poids = ({ ligne, reference }: Resultat): number => {
    const nomme = ligne.noms.includes(nom) ? POIDS_NOM : 1;
    const couvre = ici && isIci(ligne, ici.lieux) && (ici.plan || TYPES_DU_LIEU.has(ligne.type));
    return (
      reference.score *
      ligne.poids *
      nomme *
      (couvre ? POIDS_LIEU : 1) *
      (TYPES_EXPLICATIFS.has(ligne.type) ? poidsQuestion : 1)
    );
  };
  return (resultats: readonly Resultat[]): readonly Resultat[] => {
    const scores = Float64Array.from(resultats, poids);
    return Uint32Array.from(resultats.keys())
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .reduce<Resultat[]>((classes, rang) => {
        const resultat = resultats[rang];
        if (resultat) classes.push(resultat);
        return classes;
      }, []);
  };
}
