/** Place of a field inside a file: keys and list positions from the root. */
export type Champ = readonly (string | number)[];

/** Kinds of anomaly; a new kind is one line here, one fixture and one test. */
export const CODES_ANOMALIE = {
  'yaml-illisible': 'Le fichier n’est pas du YAML correct',
  'en-tete-absent': 'Le fichier ne commence pas par un en-tête entre deux lignes « --- »',
  'cle-inconnue': 'Un champ n’existe pas, souvent à cause d’une faute de frappe',
  'champ-manquant': 'Un champ obligatoire est absent',
  'valeur-invalide': 'La valeur d’un champ n’a pas la forme attendue',
  'date-invalide': 'Une date n’existe pas ou n’est pas écrite comme il faut',
  'date-incoherente': 'Deux dates se contredisent',
  'axe-inconnu': 'Une fiche désigne un axe qui n’existe pas dans son contrat',
  'theme-inconnu': 'Un thème n’est pas dans vocabulaire/themes.yaml',
  'public-inconnu': 'Un public n’est pas dans vocabulaire/publics.yaml',
  'levier-inconnu': 'Un levier n’est pas dans vocabulaire/leviers.yaml',
  'organisation-inconnue': 'Une organisation n’est pas dans organisations.yaml',
  'source-inconnue': 'Une source n’est pas définie dans territoire.yaml',
  'contrat-inconnu': 'Un contrat désigne un autre contrat qui n’existe pas',
  'fiche-inconnue': 'Une actualité désigne une fiche qui n’existe pas',
  'terme-inconnu': 'Le glossaire renvoie à un terme qui n’existe pas',
  'succession-circulaire': 'Des contrats se succèdent en rond',
  'commune-inconnue': 'Un code INSEE de commune n’existe pas dans le découpage officiel',
  'epci-inconnu': 'Un numéro SIREN n’est pas celui d’une intercommunalité',
  'departement-inconnu': 'Un code de département ou de région n’existe pas',
  'lieu-incoherent': 'Un département n’est dans aucune des régions du territoire',
  'departement-manquant': 'Le périmètre d’un territoire dépasse les départements qu’il nomme',
  'fichier-absent': 'Une annexe désigne un fichier qui n’est pas à côté d’elle',
  'fichier-refuse': 'Un fichier hébergé n’est pas du type que dit son nom',
  'mesure-differente': 'Ce qui est écrit d’un document ne correspond pas à ce qui est mesuré',
  'donnee-personnelle': 'Un document contient peut-être une donnée personnelle, et rien n’est décidé',
  'fichier-orphelin': 'Un fichier n’est décrit par aucune annexe',
  'fichier-inattendu': 'Un fichier n’est pas à sa place ou son type n’est pas accepté',
  'nom-invalide': 'Un nom de fichier ou de dossier ne peut pas devenir une adresse',
  'code-en-double': 'Deux fiches du même contrat portent le même numéro',
  'identifiant-en-double': 'Deux sources d’un territoire portent le même identifiant',
  'html-interdit': 'Le texte contient du HTML, qui ne serait pas publié',
  'lien-interdit': 'Un lien n’est pas une adresse web, un courriel, un téléphone ou une page du portail',
  'titre-interdit': 'Le texte contient un titre de niveau 1, qui est réservé au titre de la page',
  'texte-illisible': 'Le fichier n’est pas un texte UTF-8 lisible, ou il est trop long',
  'dossier-vide': 'Un dossier ne contient pas son fichier principal',
} as const satisfies Record<string, string>;

export type CodeAnomalie = keyof typeof CODES_ANOMALIE;

/** Something wrong in the content, told so that its author can mend it. */
export interface Anomalie {
  readonly code: CodeAnomalie;
  /** Path from the content folder, with `/`. */
  readonly fichier: string;
  /** Field in the front matter or YAML; empty for the whole file. */
  readonly champ: Champ;
  /** Line in the file, from 1, when it could be told. */
  readonly ligne?: number | undefined;
  readonly trouve: string;
  readonly attendu: string;
  readonly remede: string;
}

/** Orders anomalies by file, line and field, so that a report never changes without cause. */
export const compareAnomalies = (a: Anomalie, b: Anomalie): number =>
  a.fichier.localeCompare(b.fichier, 'fr') ||
  (a.ligne ?? 0) - (b.ligne ?? 0) ||
  a.champ.join('.').localeCompare(b.champ.join('.'), 'fr') ||
  a.code.localeCompare(b.code);
