import type { BandeLecture, UnitePage } from '#documents/document.types.ts';

/** How a part of a document is called: in a sentence, and before its number in a reference. */
export interface MotsUnite {
  readonly un: string;
  readonly plusieurs: string;
  readonly abrege: string;
}

/** Only a PDF has real pages; the parts of a text without pages are cut by the portal. */
const unites: Readonly<Record<UnitePage, MotsUnite>> = {
  page: { un: 'page', plusieurs: 'pages', abrege: 'p.' },
  feuille: { un: 'feuille', plusieurs: 'feuilles', abrege: 'feuille' },
  texte: { un: 'partie', plusieurs: 'parties', abrege: 'partie' },
};

/** Names of the accepted media types, as a reader knows them. */
const formats: Readonly<Record<string, { court: string; long: string }>> = {
  'application/pdf': { court: 'PDF', long: 'PDF' },
  'application/vnd.oasis.opendocument.text': { court: 'ODT', long: 'texte OpenDocument (ODT)' },
  'application/vnd.oasis.opendocument.spreadsheet': {
    court: 'ODS',
    long: 'tableur OpenDocument (ODS)',
  },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    court: 'DOCX',
    long: 'texte Word (DOCX)',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    court: 'XLSX',
    long: 'tableur Excel (XLSX)',
  },
  'image/png': { court: 'PNG', long: 'image PNG' },
  'image/jpeg': { court: 'JPEG', long: 'image JPEG' },
  'image/webp': { court: 'WebP', long: 'image WebP' },
  'text/csv': { court: 'CSV', long: 'tableau CSV' },
};

const bandes: Readonly<Record<BandeLecture, string>> = {
  bon: 'lisible',
  'a-verifier': 'à vérifier',
  illisible: 'illisible',
};

/** Words of the pages that show a document whole. */
export const annexe = {
  unites,
  formats,
  bandes,
  lisibilite: 'Lisibilité du texte',
  balise: 'PDF balisé (accessible)',
  oui: 'oui',
  non: 'non',
  langueDeclaree: (langue: string) => `le fichier se déclare en ${langue}`,
  obtention: 'Origine du texte',
  texteDuFichier: 'texte du fichier',
  texteReconnu: 'texte obtenu par reconnaissance automatique, à vérifier',
  sansTexte: 'aucun texte lu dans ce fichier',
  fichierRetenu:
    'Le fichier n’est pas publié, parce qu’il montre des données personnelles. Elles sont remplacées par « [masqué] » dans le texte ci-dessous.',
  nonPublie: 'Ce document n’est pas publié, parce qu’il contient des données personnelles.',
  presentation: 'Présentation du document',
  texte: 'Texte du document',
  texteSuite: (etendue: string) => `Texte du document, ${etendue}`,
  fidelite:
    'Ce texte est tiré du fichier par un programme : la mise en page, les tableaux et les images n’y sont pas. Le fichier fait foi.',
  navigation: { haut: 'Aller à une page du document', bas: 'Aller à une autre page du document' },
  allerA: (un: string) => `Aller à la ${un}`,
  toutes: (plusieurs: string) => `Toutes les ${plusieurs}`,
  dansLePdf: 'lire cette page dans le PDF',
  citerPage: 'citer',
  vide: (un: string) =>
    un === 'page' ? 'Page sans texte.' : un === 'feuille' ? 'Feuille vide.' : 'Partie sans texte.',
  reconnue: 'texte reconnu automatiquement',
  aVerifier: 'Texte reconnu automatiquement, avec des doutes : des mots peuvent être faux.',
  illisible:
    'Le texte de cette page n’a pas pu être lu : il manque ici, et la recherche ne peut pas le trouver.',
  illisibleBrouille:
    'Le texte de cette page est brouillé dans le fichier : il est donné tel quel, et la recherche peut le manquer.',
  abregee: (nom: string) => `Lire le texte entier : ${nom.toLowerCase()}`,
  abregeeNote: 'Texte trop long pour être donné ici en entier.',
  parmi: (etendue: string) => `Retour aux ${etendue}`,
  citer: {
    titre: 'Citer cette page',
    page: 'Page citée',
    sansScript:
      'Remplacez chaque « … » par le numéro de la page, et par le jour où vous l’avez consultée.',
    formes: {
      courte: 'Forme courte',
      iso690: 'ISO 690',
      bibtex: 'BibTeX',
      ris: 'RIS (Zotero, EndNote)',
    },
    copier: 'Copier',
    copie: 'Copié',
    enregistrer: (extension: string) => `Enregistrer (${extension})`,
  },
  barre: {
    titre: 'Mots cherchés dans cette page',
    precedent: 'Passage précédent',
    suivant: 'Passage suivant',
    fermer: 'Ne plus marquer les mots',
    retour: 'Résultats de la recherche',
    position: '{rang} sur {total}',
    ailleurs: 'Plus loin ou plus haut : {total}',
    aucun: 'Mots absents de cette page',
  },
  rangee: {
    enLigne: 'texte lisible en ligne',
    numerise: 'document numérisé : texte reconnu, à vérifier',
    enPartie: (reconnues: string) => `texte lisible en ligne, dont ${reconnues}, à vérifier`,
    illisible: 'texte illisible',
    fichier: 'fichier à télécharger',
    nonHeberge: 'non publié : le document contient des données personnelles',
    sansAdresse: 'signalé par la source, sans adresse',
    tierce: 'sur une plateforme tierce',
    origine: 'sur le site d’origine',
  },
  sansTexteIci: (documents: string, pluriel: boolean) =>
    `${documents} ne ${pluriel ? 'se lisent' : 'se lit'} pas ici : le portail ne peut pas y chercher.`,
} as const;
