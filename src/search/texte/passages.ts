import { restaurer } from './restaurer.ts';
import type { Requete } from './requete.ts';
import { lireUnites, type Unite } from './unites.ts';
import { isPetitMot } from './mots-vides.ts';

/** A piece of a passage; `trouve` when it is a word that was searched. */
export interface Segment {
  readonly texte: string;
  readonly trouve: boolean;
}

/** A few lines of a text around what was searched, in its original typography. */
export type Passage = readonly Segment[];

/** Words on each side of what was found. */
const AVANT = 12;
const LONGUEUR = 40;

interface Trouvaille {
  /** Ranks of the first and last words found, in the words of the text. */
  readonly debut: number;
  readonly fin: number;
  /** Rank of what they answer, in the query. */
  readonly motif: number;
}

/**
 * Passages of an indexed text that have the words of a query, the richest in different words first,
 * then in the order of the text. They do not overlap. None when the text has none of the words.
 * @param contenu text of a record, as the engine keeps it
 */
export function trouverPassages(
  contenu: string,
  { motifs }: Pick<Requete, 'motifs'>,
  { maximum }: { readonly maximum: number },
): readonly Passage[] {
  const unites = lireUnites(contenu);
  const trouvailles = chercherMotifs(unites, motifs);
  const fenetres = choisir(trouvailles, maximum);
  return fenetres.map((debut) => couper(contenu, unites, trouvailles, debut));
}

/** The beginning of a text, when nothing of it was searched. */
export const debutDe = (contenu: string): Passage => couper(contenu, lireUnites(contenu), [], 0);

/** A sequence may have small words (a quotation) or not (an expression): both are looked for. */
function chercherMotifs(
  unites: readonly Unite[],
  motifs: readonly (readonly string[])[],
): readonly Trouvaille[] {
  const toutes = unites.map(({ racine }, rang) => ({ racine, rang }));
  const pleines = toutes.filter(({ rang }) => !isPetitMot(restaurer(unites[rang]?.texte ?? '')));
  return motifs
    .flatMap((racines, motif) => {
      const trouvees = suivre(toutes, racines, motif);
      return trouvees.length > 0 || racines.length === 1
        ? trouvees
        : suivre(pleines, racines, motif);
    })
    .sort((a, b) => a.debut - b.debut || b.fin - a.fin);
}

const suivre = (
  suite: readonly { readonly racine: string; readonly rang: number }[],
  racines: readonly string[],
  motif: number,
): readonly Trouvaille[] =>
  suite.flatMap(({ rang }, i) =>
    racines.every((racine, j) => suite[i + j]?.racine === racine)
      ? [{ debut: rang, fin: suite[i + racines.length - 1]?.rang ?? rang, motif }]
      : [],
  );

/** First words of the best windows, best first. */
function choisir(trouvailles: readonly Trouvaille[], maximum: number): readonly number[] {
  const candidats = trouvailles.map(({ debut }) => {
    const dedans = trouvailles.filter((t) => t.debut >= debut && t.fin < debut + LONGUEUR - AVANT);
    return { debut, motifs: new Set(dedans.map(({ motif }) => motif)).size, nombre: dedans.length };
  });
  candidats.sort((a, b) => b.motifs - a.motifs || b.nombre - a.nombre || a.debut - b.debut);
  const pris: number[] = [];
  for (const { debut } of candidats) {
    if (pris.length >= maximum) break;
    if (pris.every((autre) => Math.abs(autre - debut) >= LONGUEUR)) pris.push(debut);
  }
  return pris;
}

function couper(
  contenu: string,
  unites: readonly Unite[],
  trouvailles: readonly Trouvaille[],
  centre: number,
): Passage {
  const premier = Math.max(0, Math.min(centre - AVANT, unites.length - LONGUEUR));
  const dernier = Math.min(unites.length, premier + LONGUEUR) - 1;
  const debut = premier === 0 ? 0 : (unites[premier]?.debut ?? 0);
  const fin =
    dernier >= unites.length - 1 ? contenu.length : (unites[dernier]?.fin ?? contenu.length);
  const segments: Segment[] = [];
  const ajouter = (texte: string, trouve: boolean) => {
    const lisible = restaurer(texte);
    if (lisible !== '') segments.push({ texte: lisible, trouve });
  };
  if (debut > 0) segments.push({ texte: '… ', trouve: false });
  let position = debut;
  for (const { debut: de, fin: a } of trouvailles) {
    const [mot, bout] = [unites[de]?.debut ?? 0, unites[a]?.fin ?? 0];
    if (mot < position || bout > fin) continue;
    ajouter(contenu.slice(position, mot), false);
    ajouter(contenu.slice(mot, bout), true);
    position = bout;
  }
  ajouter(contenu.slice(position, fin), false);
  if (fin < contenu.length) segments.push({ texte: ' …', trouve: false });
  return segments;
}
