import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { checkContent } from '#catalogue/check-content.ts';
import { FICHIERS_RACINE } from '#catalogue/content/places.ts';
import type { Ecriture } from './ecriture.types.ts';

/** What the check would say of a content once files are written. */
export interface VerdictEcritures {
  /** Anomalies that the writing would bring. */
  readonly nouvelles: readonly Anomalie[];
  /** Anomalies that were there before, and would still be. */
  readonly anciennes: readonly Anomalie[];
}

/**
 * Checks files before they are written, with the rules of `npm run check`, on a copy of their
 * territoire and of the shared files. The content itself is only read.
 * @param contenu content folder
 * @param territoire folder of the territoire under `contrats/`
 */
export function checkWritings(
  contenu: string,
  territoire: string,
  ecritures: readonly Ecriture[],
): VerdictEcritures {
  const anomalies = checkCopy(contenu, territoire, ecritures);
  // What was wrong before is only looked for when something is wrong after.
  const avant = new Set(anomalies.length === 0 ? [] : checkCopy(contenu, territoire, []).map(keyOf));
  return {
    nouvelles: anomalies.filter((anomalie) => !avant.has(keyOf(anomalie))),
    anciennes: anomalies.filter((anomalie) => avant.has(keyOf(anomalie))),
  };
}

function checkCopy(contenu: string, territoire: string, ecritures: readonly Ecriture[]): readonly Anomalie[] {
  const copie = mkdtempSync(path.join(tmpdir(), 'portail-essai-'));
  try {
    copyTerritoire(contenu, territoire, copie);
    for (const { fichier, apres } of ecritures) {
      const chemin = path.join(copie, fichier);
      rmSync(chemin, { force: true });
      if (apres === undefined) continue;
      mkdirSync(path.dirname(chemin), { recursive: true });
      writeFileSync(chemin, apres);
    }
    return checkContent(copie).anomalies;
  } finally {
    rmSync(copie, { recursive: true, force: true });
  }
}

/** One anomaly, whatever line it stands on: a line added above moves it and changes nothing. */
const keyOf = ({ code, fichier, champ, trouve }: Anomalie) =>
  [code, fichier, champ.join('.'), trouve].join('\0');

function copyTerritoire(contenu: string, territoire: string, copie: string): void {
  for (const nom of [...FICHIERS_RACINE, 'vocabulaire'])
    if (existsSync(path.join(contenu, nom))) cpSync(path.join(contenu, nom), path.join(copie, nom), { recursive: true });
  const dossier = path.join('contrats', territoire);
  // A new territoire has nothing to copy.
  if (!existsSync(path.join(contenu, dossier))) return;
  mkdirSync(path.join(copie, dossier), { recursive: true });
  for (const entree of readdirSync(path.join(contenu, dossier), {
    recursive: true,
    withFileTypes: true,
  })) {
    const relatif = path.relative(contenu, path.join(entree.parentPath, entree.name));
    if (entree.isDirectory()) mkdirSync(path.join(copie, relatif), { recursive: true });
    else copyFile(path.join(contenu, relatif), path.join(copie, relatif));
  }
}

/** Documents weigh: they are linked where the disk allows it. Texts are copied, since they are to change. */
function copyFile(de: string, vers: string): void {
  mkdirSync(path.dirname(vers), { recursive: true });
  if (existsSync(de) && !/\.(md|ya?ml)$/.test(de)) {
    try {
      linkSync(de, vers);
      return;
    } catch {
      // Another disk: a copy does as well.
    }
  }
  cpSync(de, vers, { verbatimSymlinks: true });
}
