import { existsSync, writeFileSync } from 'node:fs';
import type { ErreurTableur } from '#publishing/erreur.types.ts';
import { countErrors, sayErrors } from '#publishing/importer/say-errors.ts';
import { annotateClasseur } from '#publishing/tableur/annotate-classeur.ts';
import type { Classeur } from '#publishing/tableur/tableur.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre } from '../dossier-montre.ts';

interface Fautif {
  readonly classeur: Classeur;
  readonly octets: Buffer;
  /** The spreadsheet as the person typed it. */
  readonly montre: string;
  /** Where the annotated copy goes. */
  readonly copie: string;
  readonly demande: Demande;
}

/** Tells every error of a spreadsheet, and writes a copy of it that shows them in their cells. Always false. */
export async function raconterErreurs(erreurs: readonly ErreurTableur[], { classeur, octets, montre, copie, demande }: Fautif): Promise<boolean> {
  console.error(`${sayErrors(erreurs)}\n`);
  console.error(`${countErrors(erreurs.length)} dans ${montre}. Rien n’a été écrit dans le contrat.`);
  const nom = dossierMontre(copie, demande.depuis);
  const remplacee = existsSync(copie);
  writeFileSync(copie, await annotateClasseur(octets, classeur, erreurs));
  console.error(`Une copie du tableur montre chaque erreur dans sa cellule : ${nom}${remplacee ? ' (remplace la précédente)' : ''}`);
  console.error('Corrigez votre tableur, enregistrez-le, puis relancez la même commande.');
  return false;
}
