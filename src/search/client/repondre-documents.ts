import {
  decoderDocuments,
  type DocumentListe,
  type PageListee,
  type PageSituee,
  pagesParId,
  type TableDocuments,
} from '../documents/documents-table.ts';
import type { Etat } from '../etat.ts';
import { compterValeurs, filtrer } from '../filtrer.ts';
import { FONDS } from '../index-files.ts';
import type { Ligne, Table } from '../table.ts';
import type { Requete } from '../texte/requete.ts';
import { buildVocabulaire } from '../vocabulaire.ts';
import { chercher } from './chercher.ts';
import { type Acces, accesReseau, chargerMoteur, type Moteur, type Reference } from './moteur.ts';
import { trier } from './trier.ts';

/** Pages of documents, and the engine that searches them. */
export interface FondsDocuments {
  readonly liste: TableDocuments;
  readonly pages: ReadonlyMap<string, PageSituee>;
  readonly moteur: Moteur;
}

/** One page that answers. */
export interface PageTrouvee {
  readonly page: PageListee;
  readonly reference: Reference;
}

/** A document with its pages that answer, best first. */
export interface DocumentTrouve {
  readonly document: DocumentListe;
  readonly ligne: Ligne;
  readonly pages: readonly PageTrouvee[];
}

/** What the documents answer to a state of the page. */
export interface ReponseDocuments {
  readonly table: Table;
  readonly documents: readonly DocumentTrouve[];
  readonly nombrePages: number;
  /** True when no page has every word: these have some of them. */
  readonly partiel: boolean;
  /** Pages that each value of each filter would show. */
  readonly comptes: readonly (readonly number[])[];
  /** Words that no page has. */
  readonly absents: readonly string[];
  /** Pages before filters. */
  readonly sansFiltre: number;
  /** Pages that could not be read, in the documents that the filters keep. */
  readonly illisibles: number;
}

/**
 * A page answers by its own words: those of its document's title and contract only complete them,
 * so that « moustique Royan » finds a page, and « diagnostic » not every page of every diagnosis.
 */
const POIDS = { title: 0, k: 0, s: 0.15 } as const;

const MUET: Moteur = { vocabulaire: buildVocabulaire([]), interroger: async () => [] };

/** Loads the list of documents and, when there is a page to find, their engine. */
export async function chargerDocuments(
  racine: string,
  acces: Acces = accesReseau,
): Promise<FondsDocuments> {
  const liste = decoderDocuments(await acces.lire(racine + FONDS.documents.table));
  const pages = pagesParId(liste);
  const moteur =
    pages.size > 0 ? await chargerMoteur(racine, liste.table, acces, FONDS.documents, POIDS) : MUET;
  return { liste, pages, moteur };
}

/** Searches the pages of documents, and groups those that the filters keep. */
export async function repondreDocuments(
  requete: Requete,
  { selection, tri }: Etat,
  { liste: { table, documents }, pages, moteur }: FondsDocuments,
): Promise<ReponseDocuments> {
  const { tous, partiels, absents } = await chercher(requete, moteur);
  const complets = situer(tous, pages);
  const trouvees = complets.length > 0 ? complets : situer(partiels, pages);
  const gardees = filtrer(table, trouvees, selection, ({ ligne }) => ligne);
  const lignes = trouvees.map(({ ligne }) => ligne);
  const cherches = new Set(filtrer(table, table.lignes, selection, (ligne) => ligne));
  return {
    table,
    documents: trier(grouper(gardees), tri),
    nombrePages: gardees.length,
    partiel: complets.length === 0,
    comptes: compterValeurs(table, lignes, selection),
    absents,
    sansFiltre: trouvees.length,
    illisibles: table.lignes.reduce(
      (somme, ligne, rang) =>
        somme + (cherches.has(ligne) ? (documents[rang]?.illisibles ?? 0) : 0),
      0,
    ),
  };
}

type Trouvaille = PageSituee & PageTrouvee;

function situer(
  references: readonly Reference[],
  pages: FondsDocuments['pages'],
): readonly Trouvaille[] {
  const score = ({ reference, ligne }: Trouvaille) => reference.score * ligne.poids;
  return references
    .flatMap((reference) => {
      const situee = pages.get(reference.id);
      return situee && reference.score > 0 ? [{ ...situee, reference }] : [];
    })
    .sort((a, b) => score(b) - score(a));
}

/** Documents in the order of their best page. */
function grouper(trouvailles: readonly Trouvaille[]): readonly DocumentTrouve[] {
  const groupes = new Map<DocumentListe, DocumentTrouve & { readonly pages: PageTrouvee[] }>();
  for (const { document, ligne, page, reference } of trouvailles) {
    const groupe = groupes.get(document) ?? { document, ligne, pages: [] };
    groupe.pages.push({ page, reference });
    groupes.set(document, groupe);
  }
  return [...groupes.values()];
}
