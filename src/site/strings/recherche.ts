import { compter } from '../formats.ts';

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
  filtres: 'Filtrer',
  filtresChoisis: (nombre: number) =>
    nombre > 0 ? `Filtrer (${compter(nombre, 'choisi')})` : 'Filtrer',
  filtresRegle:
    'Dans un même filtre, une valeur ou l’autre suffit ; d’un filtre à l’autre, il faut tout.',
  autresValeurs: (nombre: number) => compter(nombre, 'autre valeur', 'autres valeurs'),
  filtresEnCours: 'Filtres en cours',
  retirer: (facette: string, valeur: string) => `Retirer le filtre ${facette} : ${valeur}`,
  toutEffacer: 'Tout effacer',
  tri: 'Trier par',
  tris: { pertinence: 'pertinence', date: 'date, du plus récent', territoire: 'territoire' },
  resultats: 'Résultats',
  partiels: 'Avec une partie des mots seulement',
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
    lire: (unite: string) => `Lire la ${unite}`,
    pdf: 'PDF à cette page',
    aVerifier: 'texte reconnu automatiquement, à vérifier',
    autresPages: (nombre: number) => `+ ${compter(nombre, 'autre page', 'autres pages')}`,
    plus: (nombre: number) => `Afficher ${compter(nombre, 'document')} de plus`,
  },
} as const;
