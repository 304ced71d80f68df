import { SEPARATEUR } from '../index-files.ts';
import type { Requete } from './requete.ts';
import { restaurer } from './restaurer.ts';
import { lireUnites } from './unites.ts';

const MONTRES = 3;

/** Entries of a metadata field that have words of the query, those with the most first, as the reader must see them. */
export function trouverMotsCles(
  entrees: string | undefined,
  { motifs }: Pick<Requete, 'motifs'>,
): readonly string[] {
  const compter = (entree: string) => {
    const racines = new Set(lireUnites(entree).map(({ racine }) => racine));
    return motifs.filter((motif) => motif.every((racine) => racines.has(racine))).length;
  };
  const trouvees = (entrees ?? '')
    .split(SEPARATEUR)
    .map((entree) => ({ entree, nombre: compter(entree) }))
    .sort((a, b) => b.nombre - a.nombre);
  const plus = Math.max(1, trouvees[0]?.nombre ?? 0);
  return trouvees
    .filter(({ nombre }) => nombre === plus)
    .slice(0, MONTRES)
    .map(({ entree }) => restaurer(entree));
}
