import type { TypeAnnexe } from './annexe.schema.ts';

/** Name of the part an annexe plays. */
export const LIBELLES_TYPE_ANNEXE: Readonly<Record<TypeAnnexe, string>> = {
  contrat: 'Texte du contrat',
  avenant: 'Avenant',
  synthese: 'Synthèse',
  diagnostic: 'Diagnostic',
  enquete: 'Enquête',
  evaluation: 'Évaluation',
  bilan: 'Bilan',
  note: 'Note',
  autre: 'Autre document',
};
