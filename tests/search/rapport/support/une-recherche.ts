import type { Donnees } from '#search/client/moteur.ts';
import type { Recherche } from '#search/client/rapport/rapport.types.ts';
import type { DocumentTrouve, Lecture, Niveau, Resultat } from '#search/client/reponse.types.ts';
import { lireEtat } from '#search/etat.ts';
import type { Ligne, Table } from '#search/table.types.ts';
import { normaliserPourIndex } from '#search/texte/index-text.ts';
import { lireRequete } from '#search/texte/requete.ts';

export const CONTEXTE = {
  origine: 'https://portail.example/recherche/',
  recherche: '/recherche/',
  dateContenu: '2026-11-22',
  maintenant: new Date(2026, 10, 22, 14, 5),
} as const;

const FACETTES: Table['facettes'] = [
  { cle: 'type', titre: 'Type', valeurs: [{ id: 'fiche', libelle: 'Fiches-actions' }] },
  { cle: 'statut', titre: 'État du contrat', valeurs: [{ id: 'en-cours', libelle: 'En cours' }] },
  {
    cle: 'theme',
    titre: 'Thème',
    valeurs: [
      { id: 'eau', libelle: 'Eau' },
      { id: 'air', libelle: 'Air' },
    ],
  },
];

const TABLE: Table = {
  version: 'aaaa111122',
  facettes: FACETTES,
  lignes: [],
  etendue: { contrats: 3, documents: 2, pages: 40, illisibles: 5 },
};

const uneLigne = (faits: Partial<Ligne>): Ligne => ({
  type: 'fiche',
  territoire: 'Pays d’Apt',
  contrat: 'contrat de 2014',
  groupe: 'apt/2014',
  annee: 2014,
  exemple: false,
  poids: 1,
  noms: [],
  valeurs: [[0], [0], [0, 1]],
  ...faits,
});

const reference = (donnees: Donnees) => ({ id: donnees.url, score: 1, data: async () => donnees });

const desDonnees = (url: string, titre: string, texte: string): Donnees => ({
  url,
  raw_content: normaliserPourIndex(texte),
  meta: { title: normaliserPourIndex(titre) },
});

/** A record that answers: only what matters to a test is said. */
export const unResultat = (
  url: string,
  texte: string,
  { niveau = 'exact', titre = 'Améliorer l’accès à l’eau', ...faits }: UnResultat = {},
): Resultat => ({
  niveau,
  ligne: uneLigne(faits),
  reference: reference(desDonnees(url, titre, texte)),
});

type UnResultat = Partial<Ligne> & { readonly niveau?: Niveau; readonly titre?: string };

/** A document whose pages, given by number, answer. */
export const unDocumentTrouve = (
  url: string,
  pages: Readonly<Record<number, string>>,
  { pdf = '', aVerifier = false } = {},
): DocumentTrouve => ({
  document: {
    href: url,
    titre: 'Diagnostic',
    genre: 'Diagnostic',
    pdf,
    unite: 'page',
    illisibles: 1,
  },
  ligne: uneLigne({ type: 'annexe', valeurs: [[], [0], []] }),
  pages: Object.entries(pages).map(([numero, texte]) => ({
    niveau: 'exact',
    page: { rang: 0, numero: Number(numero), suite: `#page-${numero}`, aVerifier },
    reference: reference(desDonnees(`${url}#page-${numero}`, 'Diagnostic', texte)),
  })),
});

const RIEN: Lecture = {
  corrections: [],
  elargissements: [],
  lieux: [],
  absents: [],
  proches: [],
};

/** A search and its answers: `?q=eau&theme=eau`. */
export function uneRecherche(
  query: string,
  { resultats = [], documents, niveauDocuments = 'exact', lecture = RIEN }: UneRecherche = {},
): Recherche {
  const etat = lireEtat(new URLSearchParams(query));
  const nombrePages = (documents ?? []).reduce((somme, { pages }) => somme + pages.length, 0);
  return {
    etat,
    table: TABLE,
    reponse: {
      table: TABLE,
      requete: lireRequete(etat.q),
      lecture,
      resultats,
      comptes: [],
      sansFiltre: resultats.length,
      sansChaque: [],
    },
    documents: documents && {
      table: { ...TABLE, version: 'bbbb333344' },
      requete: lireRequete(etat.q),
      niveau: niveauDocuments,
      documents: documents.map((trouve) => ({
        ...trouve,
        pages: trouve.pages.map((page) => ({ ...page, niveau: niveauDocuments })),
      })),
      nombrePages,
      comptes: [],
      lecture,
      sansFiltre: nombrePages,
      sansChaque: [],
      illisibles: documents.length,
    },
  };
}

interface UneRecherche {
  readonly resultats?: readonly Resultat[];
  readonly documents?: readonly DocumentTrouve[];
  readonly niveauDocuments?: Niveau;
  readonly lecture?: Lecture;
}
