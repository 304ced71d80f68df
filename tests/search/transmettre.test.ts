import { expect, test } from 'vitest';
import {
  coderDocuments,
  coderReponse,
  decoderDocuments,
  decoderReponse,
  rangsDe,
} from '#search/client/ouvrier/transmettre.ts';
import type { ReponseDocuments, ReponsePage, Resultat } from '#search/client/reponse.types.ts';
import type { TableDocuments } from '#search/documents/documents-table.ts';
import type { Ligne, Table } from '#search/table.types.ts';

const ligne = (territoire: string): Ligne => ({
  type: 'fiche',
  territoire,
  contrat: '',
  groupe: '',
  annee: 2020,
  exemple: false,
  poids: 1,
  noms: [],
  valeurs: [],
});
const table: Table = {
  version: 'v',
  etendue: { contrats: 3, documents: 1, pages: 2, illisibles: 0 },
  facettes: [],
  lignes: ['Apt', 'Royan', 'Nice'].map(ligne),
};
const texte = (url: string) => ({ url, raw_content: '', meta: {} });
const resultat = (rang: number, score: number, niveau: Resultat['niveau']): Resultat => ({
  reference: { id: `r${rang}`, score, data: () => Promise.resolve(texte('/autre/')) },
  ligne: table.lignes[rang] ?? ligne(''),
  niveau,
});
const lecture = {
  corrections: [],
  elargissements: [],
  lieux: [
    {
      saisi: 'apt',
      nom: 'Apt (84)',
      href: '/communes/84003/',
      territoires: ['Apt'],
      couvre: () => true,
    },
  ],
  absents: ['licorne'],
  proches: [],
};
const requete = { mots: ['apt'], termes: [], motifs: [] };
const faits = { table, requete, lecture, comptes: [[1]], sansFiltre: 3, sansChaque: [] };

/** What a thread receives of what another one posts. */
const poster = <T>(objet: T): T => structuredClone(objet);

test('une réponse passe d’un fil à l’autre : ordre, niveaux, scores, et ce qui en est dit', async () => {
  const reponse: ReponsePage = {
    ...faits,
    resultats: [resultat(2, 3, 'exact'), resultat(0, 2, 'elargi'), resultat(1, 0.5, 'partiel')],
  };
  const recue = decoderReponse(
    poster(coderReponse(reponse, rangsDe(table.lignes))),
    table,
    async (rang) => texte(`/lu/${rang}/`),
  );
  expect(recue.resultats.map((r) => [r.ligne.territoire, r.niveau, r.reference.score])).toEqual([
    ['Nice', 'exact', 3],
    ['Apt', 'elargi', 2],
    ['Royan', 'partiel', 0.5],
  ]);
  expect((await recue.resultats[0]?.reference.data())?.url).toBe('/lu/2/');
  expect(recue.table).toBe(table);
  expect(recue.lecture.absents).toEqual(['licorne']);
  expect(recue.lecture.lieux[0]?.nom).toBe('Apt (84)');
});

test('les documents trouvés passent avec leurs pages, dans leur ordre', async () => {
  const pages = [3, 4].map((numero, rang) => ({
    rang,
    numero,
    suite: `#page-${numero}`,
    aVerifier: false,
  }));
  const document = {
    titre: 'Diagnostic',
    href: '/d/',
    genre: '',
    pdf: '',
    unite: 'page',
    illisibles: 0,
  };
  const liste: TableDocuments = {
    table: { ...table, lignes: table.lignes.slice(0, 1) },
    documents: [document],
    pages: [pages],
  };
  const reponse: ReponseDocuments = {
    ...faits,
    table: liste.table,
    niveau: 'exact',
    nombrePages: 2,
    illisibles: 0,
    documents: [
      {
        document,
        ligne: liste.table.lignes[0] ?? ligne(''),
        pages: pages.toReversed().map((page, rang) => ({
          page,
          niveau: rang === 0 ? ('exact' as const) : ('elargi' as const),
          reference: resultat(0, 1, 'exact').reference,
        })),
      },
    ],
  };
  const recue = decoderDocuments(poster(coderDocuments(reponse, liste)), liste, async (rang) =>
    texte(`page ${rang}`),
  );
  expect(recue.documents[0]?.pages.map(({ page, niveau }) => [page.numero, niveau])).toEqual([
    [4, 'exact'],
    [3, 'elargi'],
  ]);
  expect((await recue.documents[0]?.pages[0]?.reference.data())?.url).toBe('page 1');
  expect(recue.nombrePages).toBe(2);
});
