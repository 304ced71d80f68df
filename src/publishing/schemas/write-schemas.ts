import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOSSIER_SCHEMAS, fichiersSchemas } from './editor-schema.ts';

const lireTexte = (fichier: string) =>
  existsSync(fichier) ? readFileSync(fichier, 'utf8') : undefined;

/** Schema files of a content folder that are absent, or not those of this version of the project. */
export const schemasPerimes = (contenu: string): readonly string[] =>
  [...fichiersSchemas()]
    .filter(([fichier, texte]) => lireTexte(path.join(contenu, fichier)) !== texte)
    .map(([fichier]) => fichier);

/**
 * Writes into a content folder the schemas that its files refer to.
 * @returns the files written; none when they were all there and up to date
 */
export function ecrireSchemas(contenu: string): readonly string[] {
  const perimes = schemasPerimes(contenu);
  const fichiers = fichiersSchemas();
  if (perimes.length > 0) mkdirSync(path.join(contenu, DOSSIER_SCHEMAS), { recursive: true });
  for (const fichier of perimes)
    writeFileSync(path.join(contenu, fichier), fichiers.get(fichier) ?? '');
  return perimes;
}
