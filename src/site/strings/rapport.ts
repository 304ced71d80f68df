import { compter, formatNombre, formatOctets } from '../formats.ts';

/** How a line of the report answers; `liste` when no word was searched. */
export type NiveauRapport = 'exact' | 'elargi' | 'partiel' | 'liste';

/** Words of the search report, on both sides: pages and browser. */
export const rapport = {
  titre: 'Rapport de recherche',
  description:
    'Tous les résultats d’une recherche, avec leurs passages et leurs adresses, à imprimer ou à télécharger.',
  invite: 'Rapport de cette recherche :',
  telecharger: (lignes: number, total: number) =>
    lignes < total
      ? `Télécharger ${formatNombre(lignes)} lignes sur ${formatNombre(total)} (CSV)`
      : `Télécharger ${compter(lignes, 'ligne')} (CSV)`,
  versImpression: 'Version à imprimer',
  imprimer: 'Imprimer',
  retour: 'Revenir à la recherche',
  preparation: 'Préparation du rapport…',
  avancement: 'Passages lus',
  telecharge: (lignes: number, octets: number) =>
    `Fichier téléchargé : ${compter(lignes, 'ligne')}, ${formatOctets(octets)}.`,
  panne:
    'Le rapport n’a pas pu être préparé : une partie de l’index n’a pas pu être lue. Rien n’est écrit plutôt qu’un rapport incomplet. Vous pouvez réessayer.',
  sansRecherche:
    'Cette adresse ne contient aucune recherche. Cherchez d’abord un mot, ou choisissez un filtre : le rapport se demande au-dessus des résultats.',
  sansScript:
    'Ce rapport est préparé dans votre navigateur : il a besoin de JavaScript. Sans lui, les listes de la recherche mènent à tout ce qui est publié, et les données ouvertes donnent les mêmes faits en CSV.',
  listes: 'Voir les listes',
  donnees: 'Voir les données ouvertes',
  enTete: 'Ce qui a été cherché',
  aucun: 'aucun',
  /** Each fact of the head, in its order; always all of them in the file, so that its table starts at the same line. */
  faits: {
    mots: 'Mots cherchés',
    mode: 'Recherche',
    lecture: 'Ce qui a été compris',
    filtres: 'Filtres',
    ordre: 'Ordre',
    lignes: 'Résultats',
    niveaux: 'Comment ils répondent',
    exemples: 'Exemple fictif',
    etendue: 'Cherché dans',
    nonLu: 'Ce qui n’a pas pu être lu',
    dateContenu: 'Contenu à jour du',
    version: 'Version de l’index',
    fait: 'Rapport fait le',
    adresse: 'Adresse de la recherche',
    reserve: 'À savoir',
  },
  modes: {
    elargi: 'élargie aux synonymes, aux orthographes proches et aux noms de lieux',
    exact: 'exactement les mots écrits',
  },
  versions: (contrats: string, documents: string) =>
    documents ? `${contrats}, documents ${documents}` : contrats,
  exemplesLignes: (nombre: number) =>
    nombre === 0
      ? 'aucune ligne'
      : `${compter(nombre, 'ligne vient', 'lignes viennent')} d’un contrat inventé pour montrer une publication complète : à ne pas citer comme un fait.`,
  reserve:
    'Une absence ici ne prouve pas que le sujet est absent des contrats. Contenu sous Licence Ouverte 2.0 : citez le portail et la date de mise à jour.',
  tableau: (ligne: number) => `Le tableau commence à la ligne ${ligne}.`,
  sections: {
    portail: 'Résultats',
    documents: 'Pages des documents',
    portailPartiel: 'Résultats avec une partie des mots seulement',
    documentsPartiel: 'Pages des documents avec une partie des mots seulement',
  },
  niveaux: {
    exact: 'avec tous les mots',
    elargi: 'par un mot voisin ou par le thème',
    partiel: 'avec une partie des mots',
    liste: 'sans mot cherché',
  } satisfies Readonly<Record<NiveauRapport, string>>,
  reponse: (niveau: string) => `Trouvé ${niveau}`,
  aVerifier: 'texte reconnu automatiquement, à vérifier',
  exemple: 'Exemple fictif',
  pageDe: (unite: string) => `${unite} de document`,
  /** The table of the file; the columns of the filters, which name themselves, stand between. */
  colonnes: {
    origine: ['Ligne', 'Type', 'Territoire', 'Contrat'],
    reponse: [
      'Titre',
      'Document',
      'Page',
      'Passage',
      'Niveau de réponse',
      'Explication',
      'Texte à vérifier',
      'Exemple fictif',
      'Adresse',
      'Adresse dans le PDF',
    ],
  },
} as const;
