import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { nearest } from '../nearest.ts';
import { DOSSIERS_RACINE, FICHIERS_RACINE, FICHIERS_VOCABULAIRE } from './places.ts';
import { strayAnomaly } from './stray-files.ts';
import { listFolder } from './walk-contrats.ts';

/**
 * Anomalies of the top of a content folder. It may be a repository of its own, so a README or a licence
 * is welcome; what looks like content but would not be read is not.
 */
export function walkRoot(dossier: string): Anomalie[] {
  const anomalies: Anomalie[] = [];
  for (const element of listFolder(dossier, '', anomalies)) {
    const connus = element.isDirectory() ? DOSSIERS_RACINE : FICHIERS_RACINE;
    if (connus.has(element.name)) continue;
    const proche = nearest(element.name, connus, 1);
    const contenu = element.isFile() && /\.(ya?ml|mdx)$/i.test(element.name);
    if (proche !== undefined || contenu)
      anomalies.push(strayAnomaly(element.name, enumerateKnown(connus), proche && `Vouliez-vous dire « ${proche} » ?`));
  }
  return [...anomalies, ...walkVocabulaire(dossier)];
}

function walkVocabulaire(dossier: string): Anomalie[] {
  if (lstatSync(join(dossier, 'vocabulaire'), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const anomalies: Anomalie[] = [];
  for (const element of listFolder(dossier, 'vocabulaire', anomalies)) {
    if (element.isFile() && FICHIERS_VOCABULAIRE.has(element.name)) continue;
    const proche = nearest(element.name, FICHIERS_VOCABULAIRE);
    const remede = proche && `Vouliez-vous dire « ${proche} » ?`;
    anomalies.push(strayAnomaly(`vocabulaire/${element.name}`, enumerateKnown(FICHIERS_VOCABULAIRE), remede));
  }
  return anomalies;
}

const enumerateKnown = (connus: ReadonlySet<string>) => [...connus].join(', ');
