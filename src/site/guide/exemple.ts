import type { ChangementExemple } from '#domain/guide/anomalie-expliquee.schema.ts';
import { guide } from '../strings/guide.ts';

/** What a page shows of one file of an example. */
export interface EtatFichier {
  /** Path without what is common to all: `contrats/pays-d-exemple/`. */
  readonly chemin: string;
  readonly texte?: string | undefined;
  readonly note?: string | undefined;
}

const G = guide.anomalies;

/** How a file of an example stands before or after it is mended. */
export function etatDuFichier(changement: ChangementExemple, moment: 'avant' | 'apres'): EtatFichier {
  const { fichier, avant, apres, nomAvant, encodageAvant, documentAvant } = changement;
  const debut = moment === 'avant';
  const chemin = `content/${debut ? (nomAvant ?? fichier) : fichier}`;
  if (nomAvant !== undefined) return { chemin, note: debut ? undefined : G.renomme };
  if (documentAvant !== undefined) return { chemin, note: debut ? G.pageWeb : G.vraiPdf };
  if (encodageAvant !== undefined) return debut ? { chemin, texte: avant, note: G.encodage } : { chemin, note: G.encodageApres };
  if (!debut && avant === apres) return { chemin, note: G.inchange };
  const texte = debut ? avant : apres;
  return texte === undefined ? { chemin, note: debut ? G.rien : G.retire } : { chemin, texte };
}
