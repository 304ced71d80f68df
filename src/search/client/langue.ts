import { buildReperer, type Concept, type Reperer } from '../concepts.ts';
import { CHEMIN_CONCEPTS, cheminMots } from '../index-files.ts';
import { Vocabulaire } from '../vocabulaire/vocabulaire.ts';
import type { Acces } from './moteur.ts';

/** What is known of words before the engine is asked: those of the index, and what says the same. */
export interface Langue {
  readonly vocabulaire: Vocabulaire;
  readonly concepts: readonly Concept[];
  readonly reperer: Reperer;
}

/** Loads the concepts; words follow, as queries need them. */
export async function chargerLangue(
  racine: string,
  version: string,
  { lire }: Pick<Acces, 'lire'>,
): Promise<Langue> {
  const concepts = JSON.parse(
    await lire(`${racine}${CHEMIN_CONCEPTS}?v=${version}`),
  ) as readonly Concept[];
  return {
    vocabulaire: new Vocabulaire((fichier) => lire(`${racine}${cheminMots(fichier)}?v=${version}`)),
    concepts,
    reperer: buildReperer(concepts),
  };
}
