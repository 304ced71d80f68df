import { compter } from '../formats.ts';

/** Words of the filters as the reader handles them; those of each filter are in its sentences. */
export const filtres = {
  titre: 'Filtrer',
  titreChoisis: (nombre: number) =>
    nombre > 0 ? `Filtrer (${compter(nombre, 'choisi')})` : 'Filtrer',
  regle: 'Dans un même filtre, une valeur ou l’autre suffit ; d’un filtre à l’autre, il faut tout.',
  choisies: (nombre: number) => (nombre > 0 ? compter(nombre, 'choisi') : ''),
  /** After a count, for those who hear it. */
  unite: (nombre: number) => (nombre < 2 ? ' résultat' : ' résultats'),
  autres: (nombre: number) => compter(nombre, 'autre valeur', 'autres valeurs'),
  reduire: 'Réduire la liste',
  proposees: (nombre: number, total: number) =>
    nombre < total
      ? `${nombre} sur ${compter(total, 'valeur')} : précisez le nom.`
      : total === 0
        ? 'Aucune valeur de ce nom.'
        : `${compter(total, 'valeur')}.`,
  enCours: 'Filtres en cours',
  retirer: (titre: string, libelle: string) => `Retirer le filtre ${titre} : ${libelle}`,
  toutEffacer: 'Tout effacer',
  /** `nombre` is absent when nothing is searched. */
  afficher: (nombre?: number) =>
    nombre === undefined
      ? 'Revenir à la recherche'
      : nombre === 0
        ? 'Aucun résultat : revenir à la recherche'
        : `Afficher ${compter(nombre, 'résultat')}`,
} as const;
