import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { DocumentsOuverts } from '#documents/open-documents.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import type { Entrees } from '../entries.ts';
import { toContexte, type Check } from './check.ts';
import { checkActualites, checkAxes, checkExemples, checkSuccession } from './check-contrats.ts';
import { checkDepartements } from './check-departements.ts';
import { checkDates } from './check-dates.ts';
import { checkCodes, checkSourceIds } from './check-doublons.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFichiers, checkOrphelins } from './check-fichiers.ts';
import { checkLieux } from './check-lieux.ts';
import { checkSources } from './check-sources.ts';
import { checkTextes } from './check-textes.ts';
import { checkVocabulaires } from './check-vocabulaires.ts';

/** Every rule that spans files; a new rule is one function and one line here. */
const CHECKS: readonly Check[] = [
  checkAxes,
  checkActualites,
  checkSuccession,
  checkExemples,
  checkVocabulaires,
  checkSources,
  checkSourceIds,
  checkCodes,
  checkFichiers,
  checkDocuments,
  checkOrphelins,
  checkLieux,
  checkDepartements,
  checkDates,
  checkTextes,
];

/** Every anomaly that spans files. Entries are taken one by one, so that a broken file hides no other. */
export function findAnomalies(
  entrees: Entrees,
  decoupage: Decoupage,
  documents: DocumentsOuverts,
): Anomalie[] {
  const contexte = toContexte(entrees, decoupage, documents);
  return CHECKS.flatMap((check) => check(contexte));
}
