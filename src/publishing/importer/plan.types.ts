import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import type { EnTete } from './importer.types.ts';

/** A fact that changes, in the words of the sheet. */
export interface Difference {
  /** Heading of the field. */
  readonly champ: string;
  readonly avant: string;
  readonly apres: string;
}

/** What becomes of a fiche or of an axis. */
export interface Changement {
  readonly sorte: 'fiche' | 'axe';
  readonly action: 'ajout' | 'modification' | 'suppression';
  /** Name of the file, without extension. */
  readonly nom: string;
  readonly titre: string;
  /** For a new fiche: every fact that it will have. */
  readonly differences: readonly Difference[];
}

/** A fiche or an axis of the contract that the sheet does not change. */
export interface Intact {
  readonly sorte: 'fiche' | 'axe';
  readonly nom: string;
  readonly titre: string;
}

/** What was made of a sheet, for the preview. */
export interface BilanFeuille {
  readonly nom: string;
  readonly enTete: EnTete | undefined;
  /** How many rows said facts. */
  readonly lignes: number;
  readonly remarques: readonly string[];
}

/** Something understood without being written in the sheet. */
export interface Deduction {
  /** A sentence without its final stop. */
  readonly texte: string;
  /** Row that it was read in; undefined when it holds for the whole workbook. */
  readonly ligne: { readonly feuille: string; readonly numero: number } | undefined;
}

/** What an import would do, before anything is written. */
export interface Plan {
  readonly contrat: string;
  readonly feuilles: readonly BilanFeuille[];
  readonly changements: readonly Changement[];
  /** In the sheet and in the contract, with the same facts. */
  readonly inchanges: readonly Intact[];
  /** In the contract and not in the sheet: kept. */
  readonly gardes: readonly Intact[];
  readonly deductions: readonly Deduction[];
  readonly erreurs: readonly ErreurTableur[];
  /** Anomalies that the import would bring and that no cell explains. */
  readonly anomalies: readonly Anomalie[];
  /** Anomalies that the contract already has. */
  readonly anciennes: readonly Anomalie[];
  /** Files to write; to be written only when there is neither error nor anomaly. */
  readonly ecritures: readonly Ecriture[];
}
