import { phraseTitreDocuments } from '#site/sentences/resultats.sentences.ts';
import { typographier } from '#site/typography.ts';
import type { Disposition } from './disposer.ts';
import { champ } from './modele.ts';
import { preparerDocuments } from './montrer-documents.ts';
import type { Table } from '../table.ts';
import type { Vue } from './vue.ts';

/**
 * Prepares the documents that have every word, after the other results; the function it gives shows
 * them, with a way to them when they stand under other results.
 */
export async function preparerSection(
  vue: Vue,
  { documents, compte }: Pick<Disposition, 'documents' | 'compte'>,
  table: Table,
): Promise<() => void> {
  const section = champ(vue.racine, 'documents');
  const afficher = await preparerDocuments(vue, section, 'documents-liste', { table, documents });
  return () => {
    afficher();
    section.hidden = documents.length === 0;
    champ(section, 'documents-titre').textContent = typographier(phraseTitreDocuments(documents));
    champ(vue.racine, 'vers-documents').hidden = section.hidden || compte.resultats === 0;
  };
}

/** Until the documents of this search are known, those of the last one are not shown. */
export function cacherDocuments(racine: HTMLElement): void {
  champ(racine, 'documents').hidden = true;
  champ(racine, 'vers-documents').hidden = true;
}
