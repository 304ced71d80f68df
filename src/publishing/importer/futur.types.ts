import type { LigneLue } from './importer.types.ts';
import type { Changement } from './plan.types.ts';
import type { Present } from './present-contract.ts';

/** A fiche or an axis after the import. */
export interface Futur {
  readonly sorte: 'fiche' | 'axe';
  readonly nom: string;
  readonly titre: string;
  /** Path from the content folder. */
  readonly fichier: string;
  readonly present: Present | undefined;
  /** Undefined when it is to be deleted. */
  readonly futur: Present | undefined;
  /** Undefined when nothing changes. */
  readonly changement: Changement | undefined;
  /** Row that says it. */
  readonly ligne: LigneLue;
}
