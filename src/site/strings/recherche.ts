import { compter } from '../formats.ts';

const citer = (texte: string) => `« ${texte} »`;
const citerTous = (mots: readonly string[]) => mots.map(citer).join(', ');

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
  /** Answer to a search, in one or more sentences for the eye and for the ear. */
  bilan: ({ q, nombre, partiels, absents, sansFiltre }: BilanRecherche): string =>
    [
      phraseNombre(q, nombre, partiels),
      absents.length === 1 ? `Le mot ${citerTous(absents)} n’est dans aucune page du portail.` : '',
      absents.length > 1
        ? `Les mots ${citerTous(absents)} ne sont dans aucune page du portail.`
        : '',
      nombre + partiels === 0 && sansFiltre > 0
        ? `Sans les filtres, il y en aurait ${sansFiltre}.`
        : '',
      nombre + partiels === 0 && sansFiltre === 0
        ? 'Vérifiez l’orthographe, essayez un mot plus courant, ou parcourez les listes ci-dessous. Une absence ici ne prouve pas que le sujet est absent des contrats.'
        : '',
    ]
      .filter(Boolean)
      .join(' '),
} as const;

/** What a search gave. */
export interface BilanRecherche {
  readonly q: string;
  /** Results with every word, filters applied. */
  readonly nombre: number;
  /** Results with some of the words, filters applied. */
  readonly partiels: number;
  /** Words found nowhere. */
  readonly absents: readonly string[];
  /** Results when no filter is applied. */
  readonly sansFiltre: number;
}

function phraseNombre(q: string, nombre: number, partiels: number): string {
  const pour = q ? ` pour ${citer(q)}` : '';
  if (partiels === 0)
    return nombre === 0 ? `Aucun résultat${pour}.` : `${compter(nombre, 'résultat')}${pour}.`;
  const complets = nombre === 0 ? 'Aucun résultat avec tous les mots' : compter(nombre, 'résultat');
  return `${complets}${pour}, ${partiels} avec une partie des mots.`;
}
