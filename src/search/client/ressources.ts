import { creerLecteurCommunes, type LecteurCommunes } from '../communes/lecteur.ts';
import type { Table } from '../table.ts';
import { type Acces, accesReseau } from './acces.ts';
import { type Index, ouvrirIndex } from './index-du-site.ts';
import { chargerLangue, type Langue } from './langue.ts';
import { creerMoteur, type Moteur } from './moteur.ts';

/** What answers a search: facts, words, places, the index. */
export interface Ressources {
  readonly table: Table;
  readonly langue: Langue;
  readonly communes: LecteurCommunes;
  readonly index: Index;
  readonly moteur: Moteur;
}

/** Loads what a first search needs. @param racine root of the site */
export async function chargerRessources(
  racine: string,
  table: Table,
  acces: Acces = accesReseau,
): Promise<Ressources> {
  const index = ouvrirIndex(racine, table.version, acces);
  return {
    table,
    langue: await chargerLangue(index),
    communes: creerLecteurCommunes(racine, acces.lire),
    index,
    moteur: creerMoteur(index, table.lignes.length),
  };
}
