import { compter } from '../formats.ts';

/** Words of the filters as the reader handles them. */
export const filtres = {
  titre: 'Filtrer',
  titreChoisis: (nombre: number) =>
    nombre > 0 ? `Filtrer (${compter(nombre, 'choisi')})` : 'Filtrer',
  regle: 'Dans un même filtre, une valeur ou l’autre suffit ; d’un filtre à l’autre, il faut tout.',
  autres: (nombre: number) => compter(nombre, 'autre valeur', 'autres valeurs'),
  parNom: (titre: string) => `${titre} : réduire la liste par le nom`,
  aucunNom: 'Aucune valeur de ce nom.',
  restants: (nombre: number) => compter(nombre, 'valeur proposée', 'valeurs proposées'),
  enCours: 'Filtres en cours',
  retirer: (titre: string, libelle: string) => `Retirer le filtre ${titre} : ${libelle}`,
  toutEffacer: 'Tout effacer',
  afficher: (nombre: number) =>
    nombre > 0 ? `Afficher ${compter(nombre, 'résultat')}` : 'Voir : aucun résultat',
} as const;
