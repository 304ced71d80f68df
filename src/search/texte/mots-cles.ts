import { SEPARATEUR } from '../index-files.ts';
import { restaurer } from './excerpt.ts';
import { motsPlies, plier, racine } from './mot.ts';
import type { Requete } from './requete.ts';

const MONTRES = 3;

/** Entries of a metadata field that have words of the query, those with the most first, as the reader must see them. */
export function trouverMotsCles(entrees: string | undefined, requete: Requete): readonly string[] {
  const cherches = requete
    .flatMap(({ mots }) => mots.map(plier))
    .map((mot) => ({ mot, racine: racine(mot) }));
  const compter = (entree: string) => {
    const mots = motsPlies(entree);
    return cherches.filter((cherche) =>
      mots.some((mot) => mot.startsWith(cherche.mot) || racine(mot).startsWith(cherche.racine)),
    ).length;
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
