import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { FichierFacts } from './fichier.types.ts';
import { typeOfBytes } from './media-types.ts';

/** A hosted file heavier than this is refused: nobody could open it on a phone. */
export const OCTETS_MAX_FICHIER = 50 * 1024 * 1024;

/** Why a hosted file was not read. */
export class FichierRefuse extends Error {
  override name = 'FichierRefuse';
}

/**
 * Measures a hosted file. Refuses symbolic links and paths that leave the content folder:
 * a contributor must not be able to publish a file of the machine that builds.
 * @param racine the content folder
 * @param chemin path from it, with `/`
 */
export function readFichier(racine: string, chemin: string): FichierFacts {
  const complet = join(racine, chemin);
  const etat = lstatSync(complet);
  if (!etat.isFile()) throw new FichierRefuse('ce n’est pas un fichier ordinaire');
  if (isOutside(realpathSync(racine), realpathSync(complet)))
    throw new FichierRefuse('il est hors du dossier de contenu');
  if (etat.size > OCTETS_MAX_FICHIER) throw new FichierRefuse('il pèse plus de 50 Mo');
  const octets = readFileSync(complet);
  const nom = basename(chemin);
  return {
    chemin,
    nom,
    octets: octets.length,
    sha256: createHash('sha256').update(octets).digest('hex'),
    type: typeOfBytes(octets, nom),
  };
}

const isOutside = (racine: string, cible: string): boolean => {
  const chemin = relative(racine, cible);
  return chemin === '..' || chemin.startsWith(`..${sep}`) || chemin.startsWith('/');
};
