import type { TableDocuments } from '../../documents/documents-table.ts';
import type { Table } from '../../table.types.ts';
import type { Donnees } from '../moteur.ts';
import {
  type DocumentTrouve,
  type Lecture,
  NIVEAUX,
  type ReponseDocuments,
  type ReponsePage,
  type Resultat,
} from '../reponse.types.ts';
import type { DocumentsTransmis, ReponseTransmise } from './messages.types.ts';

/** Rank of each element of a list. */
export type Rangs<T> = ReadonlyMap<T, number>;

/** Ranks of the elements of a list. */
export const rangsDe = <T>(liste: readonly T[]): Rangs<T> =>
  new Map(liste.map((element, rang) => [element, rang]));

/** Puts an answer in a form that is posted without copying each result. */
export function coderReponse(
  { resultats, requete, lecture, comptes, sansFiltre, sansChaque }: ReponsePage,
  lignes: Rangs<Resultat['ligne']>,
): ReponseTransmise {
  return {
    requete,
    lecture: sansFonctions(lecture),
    comptes,
    sansFiltre,
    sansChaque,
    rangs: Uint32Array.from(resultats, ({ ligne }) => lignes.get(ligne) ?? 0),
    niveaux: Uint8Array.from(resultats, ({ niveau }) => NIVEAUX.indexOf(niveau)),
    scores: Float32Array.from(resultats, ({ reference }) => reference.score),
  };
}

/** The answer that `coderReponse` coded; `lire` fetches the text of a record by its rank. */
export function decoderReponse(
  { rangs, niveaux, scores, ...faits }: ReponseTransmise,
  table: Table,
  lire: (rang: number) => Promise<Donnees>,
): ReponsePage {
  const resultats: Resultat[] = [];
  for (const [place, rang] of rangs.entries()) {
    const ligne = table.lignes[rang];
    if (!ligne) continue;
    resultats.push({
      reference: { id: String(rang), score: scores[place] ?? 0, data: () => lire(rang) },
      ligne,
      niveau: NIVEAUX[niveaux[place] ?? 0] ?? 'partiel',
    });
  }
  return { ...faits, table, resultats };
}

/** The same as `coderReponse`, for documents. */
export function coderDocuments(
  { table, documents, ...faits }: ReponseDocuments,
  { pages }: Pick<TableDocuments, 'pages'>,
): DocumentsTransmis {
  const lignes = rangsDe(table.lignes);
  return {
    ...faits,
    lecture: sansFonctions(faits.lecture),
    suite: Uint32Array.from(
      documents.flatMap(({ ligne, pages: trouvees }) => {
        const rang = lignes.get(ligne) ?? 0;
        const places = rangsDe(pages[rang] ?? []);
        return [rang, trouvees.length, ...trouvees.map(({ page }) => places.get(page) ?? 0)];
      }),
    ),
    niveaux: Uint8Array.from(
      documents.flatMap(({ pages: trouvees }) =>
        trouvees.map(({ niveau }) => NIVEAUX.indexOf(niveau)),
      ),
    ),
  };
}

/** The answer that `coderDocuments` coded; `lire` fetches the text of a page by its identifier. */
export function decoderDocuments(
  { suite, niveaux, ...faits }: DocumentsTransmis,
  { table, documents, pages }: TableDocuments,
  lire: (rang: number) => Promise<Donnees>,
): ReponseDocuments {
  const trouves: DocumentTrouve[] = [];
  let lues = 0;
  for (let place = 0; place < suite.length;) {
    const rang = suite[place] ?? 0;
    const debut = place + 2;
    place = debut + (suite[place + 1] ?? 0);
    const [document, ligne] = [documents[rang], table.lignes[rang]];
    if (!document || !ligne) continue;
    trouves.push({
      document,
      ligne,
      pages: [...suite.subarray(debut, place)].flatMap((numero) => {
        const page = pages[rang]?.[numero];
        const niveau = NIVEAUX[niveaux[lues++] ?? 0] ?? 'partiel';
        return page
          ? [
              {
                page,
                niveau,
                reference: { id: String(page.rang), score: 0, data: () => lire(page.rang) },
              },
            ]
          : [];
      }),
    });
  }
  return { ...faits, table, documents: trouves };
}

/** Places as they are told: what finds their records stays where it is. */
const sansFonctions = (lecture: Lecture): Lecture => ({
  ...lecture,
  lieux: lecture.lieux.map(({ saisi, nom, href, territoires }) => ({
    saisi,
    nom,
    href,
    territoires,
  })),
});
