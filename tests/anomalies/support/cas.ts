import type { CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import { CONTRAT, type Changement } from './content-folder.ts';

/** One broken content a code: what is changed, and what its author is told. */
export interface Cas {
  readonly code: CodeAnomalie;
  readonly changements: readonly Changement[];
  readonly fichier: string;
  readonly ligne?: number;
  readonly trouve: string;
  readonly attendu: string;
  readonly remede: string;
}

/** Files of the sound content that the cases break. */
export const territoire = 'contrats/apt/territoire.yaml';
export const contrat = `${CONTRAT}/contrat.md`;
export const fiche = `${CONTRAT}/fiches/1-2.md`;
export const annexe = `${CONTRAT}/annexes/synthese.yaml`;
export const actualite = `${CONTRAT}/actualites/2015-03-12-reunion.md`;
