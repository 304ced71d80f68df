import type { ContratOuvert } from '../fichiers/open-contrat.ts';
import type { Ecriture } from '../fichiers/ecriture.types.ts';
import { addSource } from '../fichiers/territoire-sources.ts';
import type { Futur } from './futur.types.ts';

/** The spreadsheet as a source of its territoire. */
export interface SourceTableau {
  readonly id: string;
  readonly fichier: string;
  readonly avant: string;
  readonly apres: string;
}

/** The spreadsheet as a source of the territoire: the one that it already is, or the one that it would be. */
export function tableSource(ouvert: ContratOuvert, nomFichier: string, aujourdhui: string): SourceTableau {
  const fichier = `contrats/${ouvert.territoire}/territoire.yaml`;
  const avant = ouvert.fichiers.get(fichier) ?? '';
  const source = { titre: 'Tableau de suivi du contrat local de santé', document: nomFichier, consulteeLe: aujourdhui };
  const { id, texte } = addSource(avant, source, 'tableau-de-suivi');
  return { id, fichier, avant, apres: texte };
}

/** The source is written only when a fact cites it. */
export function sourceWriting({ id, fichier, avant, apres }: SourceTableau, futurs: readonly Futur[], { fichiers }: ContratOuvert): readonly Ecriture[] {
  const citee = futurs.some(({ futur }) => (futur?.faits['avancement'] as { source?: unknown } | undefined)?.source === id);
  return citee && avant !== apres && fichiers.has(fichier) ? [{ fichier, avant, apres }] : [];
}
