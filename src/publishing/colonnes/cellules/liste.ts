import type { Genre } from '../genre.types.ts';
import { decouper, reunir, type Separateur } from './decouper.ts';

const SEPARATEURS: readonly Separateur[] = [';'];

/** Several texts in one cell, one a line. */
export const listeGenre: Genre = {
  lire: ({ texte }) => ({ valeur: decouper(texte, SEPARATEURS) }),
  ecrire: (valeur) => reunir((valeur as readonly unknown[]).map(String), SEPARATEURS),
};

const IDENTIFIANTS: readonly Separateur[] = [';', ','];

/** Identifiers of sources: `s1, s3`. */
export const sourcesGenre: Genre = {
  lire: ({ texte }) => {
    const ids = decouper(texte, IDENTIFIANTS).flatMap((morceau) => morceau.split(/\s+/));
    const fautif = ids.find((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
    return fautif === undefined ? { valeur: ids } : { problemes: [sourceMalEcrite(fautif)] };
  },
  ecrire: (valeur) => (valeur as readonly unknown[]).map(String).join(', '),
};

/** Identifier of one source. */
export const sourceGenre: Genre = {
  lire: (cellule, contexte) => {
    const { valeur, ...reste } = sourcesGenre.lire(cellule, contexte);
    const ids = (valeur ?? []) as readonly string[];
    return ids.length > 1 ? { problemes: [UNE_SEULE] } : { ...reste, valeur: ids[0] };
  },
  ecrire: String,
};

const sourceMalEcrite = (id: string) => ({
  pourquoi: `« ${id} » n’est pas l’identifiant d’une source.`,
  remede: 'Écrivez l’identifiant donné à la source dans territoire.yaml, et rien d’autre.',
  exemple: 's1',
});

const UNE_SEULE = {
  pourquoi: 'Une seule source est attendue ici.',
  remede: 'Gardez la source qui donne ce fait.',
  exemple: 's1',
};
