import { buildReperer, type Concept, type Reperer } from '../concepts.ts';
import { CHEMIN_CONCEPTS, cheminMots } from '../index-files.ts';
import { Vocabulaire } from '../vocabulaire/vocabulaire.ts';
import type { Index } from './index-du-site.ts';

/** What is known of words before records are looked for: those of the index, and what says the same. */
export interface Langue {
  readonly vocabulaire: Vocabulaire;
  readonly concepts: readonly Concept[];
  readonly reperer: Reperer;
}

/** Loads the concepts; words follow, as queries need them. */
export async function chargerLangue({
  lire,
  trouver,
}: Pick<Index, 'lire' | 'trouver'>): Promise<Langue> {
  const concepts = JSON.parse(await lire(CHEMIN_CONCEPTS)) as readonly Concept[];
  return {
    vocabulaire: new Vocabulaire(trouver, (fichier) => lire(cheminMots(fichier))),
    concepts,
    reperer: buildReperer(concepts),
  };
}
