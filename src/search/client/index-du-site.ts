import { lireFeuille, type MotSitue } from '../feuilles/feuille-codec.ts';
import { ouvrirFeuilles } from '../feuilles/lecteur-feuilles.ts';
import type { Occurrences } from '../feuilles/occurrences.types.ts';
import { lirePaires, type Places } from '../feuilles/suites.ts';
import { dossierIndex, DOSSIER_OCCURRENCES, DOSSIER_SUITES } from '../index-files.ts';
import { FIN_DE_RACINE } from '../texte/marque.ts';
import { plier } from '../texte/plier.ts';
import type { Mot } from '../vocabulaire/mot.types.ts';
import type { Acces } from './acces.ts';

/** The index of words, of which only the sheets that a query needs are fetched. */
export interface Index {
  /** Reads one of its files. */
  readonly lire: (chemin: string) => Promise<string>;
  /** The family of a stem; undefined when no record has a word of it. */
  readonly trouver: (racine: string) => Promise<Mot | undefined>;
  /** Records of a family, in one bundle. */
  readonly occurrences: (jeton: string, fonds: 0 | 1) => Promise<Occurrences>;
  /** Places of two words that follow each other, in one bundle; undefined when they never do. */
  readonly paire: (cle: string, fonds: 0 | 1) => Promise<Places | undefined>;
}

const AUCUNE: Occurrences = { rangs: [], notes: [], champs: [] };

/** Opens an index of a site. @param racine root of the site */
export function ouvrirIndex(racine: string, version: string, acces: Acces): Index {
  const lire = (chemin: string) => acces.lire(racine + dossierIndex(version) + chemin);
  const feuilles = ouvrirFeuilles(DOSSIER_OCCURRENCES, lire, lireFeuille);
  const suites = ouvrirFeuilles(DOSSIER_SUITES, lire, lirePaires);
  const situer = async (cle: string): Promise<MotSitue | undefined> =>
    (await feuilles(cle))?.get(cle);
  return {
    lire,
    trouver: async (stem) => (await situer(stem))?.mot,
    occurrences: async (jeton, fonds) =>
      (await situer(plier(jeton.slice(0, -FIN_DE_RACINE.length))))?.occurrences[fonds] ?? AUCUNE,
    paire: async (cle, fonds) => (await suites(cle))?.get(cle)?.[fonds],
  };
}
