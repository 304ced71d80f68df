import { annexe, type Cas } from './cas.ts';
import { CONTRAT, remplace } from './content-folder.ts';

/** The hosted document of the sound content. */
export const SYNTHESE_PDF = `${CONTRAT}/annexes/synthese.pdf`;

/** A page of ordinary length that names a person's address. */
export const TEXTE_NOMINATIF =
  'Le contrat local de santé du Pays d’Apt est suivi par un comité de pilotage.\nPour toute question sur les actions, écrivez à\njeanne.dupont@gmail.com\nqui transmettra au service compétent.'.replaceAll('’', "'");

const PAGE = "Le contrat local de santé réunit la commune et l'agence régionale de santé.";

/** Hosted documents that are not what is said of them; without pages, the file itself is broken. */
export const DOCUMENTS_CASSES: readonly (Cas & { readonly pages: readonly string[] })[] = [
  {
    code: 'mesure-differente',
    pages: [PAGE, PAGE],
    changements: [remplace(annexe, 'source: s2', 'pages: 12\nsource: s2')],
    fichier: annexe,
    ligne: 4,
    trouve: '12 pages',
    attendu: '2 pages',
    remede: 'pages: 2',
  },
  {
    code: 'mesure-differente',
    pages: [PAGE],
    changements: [remplace(annexe, 'source: s2', 'taille: 16 Mo\nsource: s2')],
    fichier: annexe,
    ligne: 4,
    trouve: '16 Mo',
    attendu: 'mesurés sur le fichier',
    remede: 'Retirez ce champ',
  },
  {
    code: 'donnee-personnelle',
    pages: [PAGE, TEXTE_NOMINATIF],
    changements: [],
    fichier: annexe,
    ligne: 3,
    trouve: 'page 2',
    attendu: 'publier, masquer ou ne-pas-heberger',
    remede: 'categorie: courriel, page: 2, decision: masquer',
  },
  {
    code: 'fichier-refuse',
    pages: [],
    changements: [],
    fichier: annexe,
    ligne: 3,
    trouve: 'synthese.pdf',
    attendu: 'un document qui s’ouvre',
    remede: 'exportez',
  },
];
