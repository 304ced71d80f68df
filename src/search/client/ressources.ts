import { creerLecteurCommunes, type LecteurCommunes } from '../communes/lecteur.ts';
import type { Table } from '../table.ts';
import { chargerLangue, type Langue } from './langue.ts';
import { type Acces, accesReseau, chargerMoteur, type Moteur, type Reference } from './moteur.ts';

/** What answers a search: facts, words, places, the engine. */
export interface Ressources {
  readonly table: Table;
  readonly langue: Langue;
  readonly communes: LecteurCommunes;
  readonly moteur: Moteur;
  /** Everything that the engine has, in its order; asked once. */
  readonly tout: () => Promise<readonly Reference[]>;
}

/** Loads what a first search needs. @param racine root of the site */
export async function chargerRessources(
  racine: string,
  table: Table,
  acces: Acces = accesReseau,
): Promise<Ressources> {
  const [langue, moteur] = await Promise.all([
    chargerLangue(racine, table.version, acces),
    chargerMoteur(racine, table, acces),
  ]);
  let tout: Promise<readonly Reference[]> | undefined;
  return {
    table,
    langue,
    communes: creerLecteurCommunes(racine, acces.lire),
    moteur,
    tout: () => (tout ??= moteur.interroger(null)),
  };
}
