import path from 'node:path';
import { readIfAny, writeAll } from '#publishing/fichiers/write-all.ts';
import { previewWritings } from '#publishing/texte/preview-writings.ts';
import type { FichierHote } from '../../hebergement/hote.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre } from '../dossier-montre.ts';

/**
 * Writes configuration files. What is there already and differs is shown, and replaced only by
 * someone who agrees.
 * @returns false when nothing was written for want of an agreement
 */
export async function ecrireFichiers(
  { demander, depuis, valeurs }: Demande,
  dossier: string,
  fichiers: readonly FichierHote[],
): Promise<boolean> {
  const ecritures = fichiers
    .map(({ chemin, texte }) => ({
      fichier: chemin,
      avant: readIfAny(path.join(dossier, chemin))?.replace(/\r\n?/g, '\n'),
      apres: texte,
    }))
    .filter(({ avant, apres }) => avant !== apres);
  const montre = dossierMontre(dossier, depuis);
  if (ecritures.length === 0) {
    console.log(
      `Déjà à jour dans ${montre}/ : ${fichiers.map(({ chemin }) => chemin).join(', ')}.`,
    );
    return true;
  }
  const remplaces = ecritures.filter(({ avant }) => avant !== undefined);
  if (remplaces.length > 0 && !valeurs.has('accepter')) {
    console.log(
      `Ces fichiers de ${montre}/ existent déjà et changeraient :\n\n${previewWritings(remplaces)}\n`,
    );
    const accord = await demander?.('Les remplacer ? (oui ou non)', 'non');
    if (accord === undefined || !/^o(?:ui)?$/i.test(accord)) {
      console.log('Rien n’a été écrit. Pour les remplacer, relancez la commande avec --accepter.');
      return false;
    }
  }
  writeAll(dossier, ecritures);
  console.log(
    ['Écrit :', ...ecritures.map(({ fichier }) => `  ${path.join(montre, fichier)}`)].join('\n'),
  );
  return true;
}
