import { compter, minuscule } from '../formats.ts';

/** Words of the search form and of the search page, on both sides: pages and browser. */
export const recherche = {
  libelle: 'Un mot, une commune, un sujet',
  bouton: 'Rechercher',
  invite: 'Écrivez un mot, le nom d’une commune ou un code postal, ou choisissez un filtre.',
  essais: 'Par exemple :',
  enCours: 'Recherche en cours…',
  panne:
    'La recherche par mots ne peut pas fonctionner ici : le moteur n’a pas pu être chargé. Les listes ci-dessous mènent à tout ce qui est publié.',
  sansScript:
    'La recherche par mots a besoin de JavaScript. Les listes ci-dessous mènent à tout ce qui est publié.',
  tri: 'Trier par',
  tris: { pertinence: 'pertinence', date: 'date, du plus récent', territoire: 'territoire' },
  resultats: 'Résultats',
  aucun: 'Aucun résultat',
  aucunEntier: 'Aucun résultat avec tous les mots',
  aucunHorsDocuments: 'Aucun résultat hors des documents',
  autresResultats: (nombre: number) =>
    `+ ${compter(nombre, 'autre résultat', 'autres résultats')} dans ce contrat`,
  plusDeResultats: (nombre: number) => `Afficher ${compter(nombre, 'résultat')} de plus`,
  partiels: 'Avec une partie des mots seulement',
  plusDeGroupes: (nombre: number) =>
    `Afficher ${compter(nombre, 'contrat ou page', 'contrats ou pages')} de plus`,
  pages: 'Pages de résultats',
  precedente: 'Page précédente',
  suivante: 'Page suivante',
  page: (page: number, total: number) => `Page ${page} sur ${total}`,
  parcourir: 'Parcourir par listes',
  exemple: 'Exemple fictif',
  motsCles: 'Aussi répertorié sous :',
  voisins: 'Trouvé par un mot voisin :',
  documents: {
    enCours: 'Recherche dans les documents…',
    panne: 'Les documents n’ont pas pu être cherchés.',
    titre: 'Documents',
    vers: 'Aller aux documents trouvés',
    trouvees: (nombre: number, unite: string) =>
      compter(nombre, `${unite} trouvée`, `${unite}s trouvées`),
    pdf: 'PDF à cette page',
    aVerifier: 'texte reconnu automatiquement, à vérifier',
    autresPages: (nombre: number, unite: string) =>
      `+ ${compter(nombre, `autre ${unite}`, `autres ${unite}s`)} de ce document`,
    plusDePages: (nombre: number, unite: string) => `Afficher ${compter(nombre, unite)} de plus`,
    plus: (nombre: number) => `Afficher ${compter(nombre, 'document')} de plus`,
  },
  lecture: {
    exact: 'Mots cherchés tels quels, sans synonyme ni correction – ',
    elargir: 'élargir la recherche',
    corrige: (cherches: string) => `Résultats pour ${cherches} ; `,
    plutot: (saisis: string) => `chercher plutôt ${saisis}`,
    aussi: (mots: string) => `Aussi cherché : ${mots} – `,
    theme: (nom: string) => `le thème ${minuscule(nom)}`,
    nePasElargir: 'ne pas élargir',
    couvert: ' : dans les contrats qui couvrent ce lieu – ',
    motSeulement: 'chercher le mot seulement',
    nonCouvert: (nom: string) => `${nom} : les contrats voisins, et à qui s’adresser`,
    vouliezVousDire: 'Vouliez-vous dire ',
  },
  rien: {
    sansFiltre: (facette: string, valeurs: readonly string[]) =>
      `Retirer le filtre ${facette} : ${valeurs.join(', ')}`,
    sansFiltres: 'Retirer tous les filtres',
    donne: (nombre: number) => ` (${compter(nombre, 'résultat')})`,
    elargir: 'Chercher aussi les synonymes, les mots proches et les lieux',
    orthographe: 'Vérifiez l’orthographe, ou essayez un mot plus courant.',
    parcourir: 'Parcourez',
    parThemes: 'par thème',
    parTerritoires: 'par territoire',
    parListes: 'par le plan du site',
    manque: 'Un contrat ou un document manque ?',
    signaler: 'Signalez-le-nous',
    objet: 'Contrat ou document manquant',
    corps: (adresse: string) => `Ma recherche : ${adresse}\n\nCe que je n’ai pas trouvé : \n`,
    preuve: 'Une absence ici ne prouve pas que le sujet est absent des contrats.',
  },
} as const;
