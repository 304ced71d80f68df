import {
  decoderDocuments,
  type DocumentListe,
  type PageSituee,
  toutesLesPages,
  type TableDocuments,
} from '../documents/documents-table.ts';
import type { Etat } from '../etat.ts';
import { compterSansChaque, compterValeurs, filtrer } from '../filtrer.ts';
import { FONDS } from '../index-files.ts';
import { chercher, commeMentions, type Trouvailles } from './chercher.ts';
import type { Comprehension } from './comprendre.ts';
import type { Index } from './index-du-site.ts';
import { creerMoteur, type Moteur, type Reference } from './moteur.ts';
import {
  type DocumentTrouve,
  type Niveau,
  NIVEAUX,
  type PageTrouvee,
  type ReponseDocuments,
} from './reponse.types.ts';
import { trier } from './trier.ts';

/** Pages of documents, and the engine that searches them. */
export interface FondsDocuments {
  readonly liste: TableDocuments;
  readonly pages: readonly PageSituee[];
  readonly moteur: Moteur;
}

/**
 * A page answers by its own words: those of its document's title and contract only complete them,
 * so that « moustique Royan » finds a page, and « diagnostic » not every page of every diagnosis.
 */
const POIDS = { title: 0, k: 0, c: 0, t: 0, s: 0.3, m: 0 } as const;

/** Opens the documents. @param json their list, as it is written in the site */
export function ouvrirDocuments(json: string, index: Index): FondsDocuments {
  const liste = decoderDocuments(json);
  const pages = toutesLesPages(liste);
  return { liste, pages, moteur: creerMoteur(index, pages.length, FONDS.documents, POIDS) };
}

/** Searches the pages of documents for what was understood, and groups those that the filters keep. */
export async function repondreDocuments(
  comprehension: Comprehension,
  { selection, tri }: Pick<Etat, 'selection' | 'tri'>,
  { liste: { table, documents }, pages, moteur }: FondsDocuments,
): Promise<ReponseDocuments> {
  const trouves = await trouver(comprehension, moteur, pages);
  const niveau = NIVEAUX.find((possible) => trouves[possible].length > 0) ?? 'partiel';
  const retenus: readonly Niveau[] = niveau === 'partiel' ? ['partiel'] : ['exact', 'elargi'];
  const trouvees = parScore(retenus.flatMap((retenu) => situer(trouves[retenu], retenu, pages)));
  const lignes = trouvees.map(({ ligne }) => ligne);
  const gardees = filtrer(table, trouvees, selection, ({ ligne }) => ligne);
  const cherches = new Set(filtrer(table, table.lignes, selection, (ligne) => ligne));
  const illisibles = table.lignes.map((ligne, rang) =>
    cherches.has(ligne) ? (documents[rang]?.illisibles ?? 0) : 0,
  );
  return {
    table,
    requete: comprehension.requete,
    niveau,
    documents: trier(grouper(gardees), tri),
    nombrePages: gardees.length,
    comptes: compterValeurs(table, lignes, selection),
    lecture: comprehension.lecture,
    sansFiltre: trouvees.length,
    sansChaque: compterSansChaque(table, lignes, selection),
    illisibles: illisibles.reduce((somme, nombre) => somme + nombre, 0),
  };
}

/** Pages with the words; and, when a place is named, those with the others in what covers it. */
async function trouver(
  { plan, ici, horsCorpus }: Comprehension,
  moteur: Moteur,
  pages: FondsDocuments['pages'],
): Promise<Trouvailles> {
  const partout = await chercher(plan, moteur, pages.length);
  const utiles = Object.fromEntries(
    NIVEAUX.map((niveau) => [niveau, partout[niveau].filter(({ score }) => score > 0)]),
  ) as unknown as Trouvailles;
  if (horsCorpus) return commeMentions(utiles);
  if (utiles.exact.length > 0 || !ici?.plan) return utiles;
  const duReste = await chercher(ici.plan, moteur, pages.length);
  const dedans = (liste: readonly Reference[]) =>
    liste.filter(({ id, score }) => {
      const page = pages[Number(id)];
      return score > 0 && page && ici.lieux.some(({ couvre }) => couvre(page.ligne));
    });
  return {
    exact: dedans(duReste.exact),
    elargi: [...utiles.elargi, ...dedans(duReste.elargi)],
    partiel: utiles.partiel,
  };
}

type Trouvaille = PageSituee & PageTrouvee;

const situer = (
  references: readonly Reference[],
  niveau: Niveau,
  pages: FondsDocuments['pages'],
): readonly Trouvaille[] =>
  references.flatMap((reference) => {
    const situee = pages[Number(reference.id)];
    return situee ? [{ ...situee, reference, niveau }] : [];
  });

const score = ({ reference, ligne }: Trouvaille) => reference.score * ligne.poids;
const parScore = (trouvailles: readonly Trouvaille[]): readonly Trouvaille[] =>
  trouvailles.toSorted((a, b) => score(b) - score(a));

/** Documents in the order of their best page. */
function grouper(trouvailles: readonly Trouvaille[]): readonly DocumentTrouve[] {
  const groupes = new Map<DocumentListe, DocumentTrouve & { readonly pages: PageTrouvee[] }>();
  for (const { document, ligne, page, reference, niveau } of trouvailles) {
    const groupe = groupes.get(document) ?? { document, ligne, pages: [] };
    groupe.pages.push({ page, reference, niveau });
    groupes.set(document, groupe);
  }
  return [...groupes.values()];
}
