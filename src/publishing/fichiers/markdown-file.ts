import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { editYaml, type Modification } from './edit-yaml.ts';

/** The same file with another text under its front matter, which stays byte for byte. */
export const replaceBody = (fichier: string, corps: string): string =>
  assemble(parts(fichier).yaml, corps);

/**
 * The same file with fields of its front matter changed; the rest and the body stay as they are.
 * @param ordre keys of the front matter, in the order of its schema
 */
export function editFrontMatter(
  fichier: string,
  modifications: readonly Modification[],
  ordre: readonly string[],
): string {
  const { yaml } = parts(fichier);
  const debut = fichier.indexOf('\n') + 1;
  const suite = fichier.slice(debut + yaml.length).replace(/^\n?/, '\n');
  return fichier.slice(0, debut) + editYaml(`${yaml}\n`, modifications, ordre).replace(/\n$/, '') + suite;
}

function parts(fichier: string) {
  const parties = splitFrontMatter(fichier);
  if (!parties) throw new Error('Un fichier sans en-tête ne peut pas être modifié.');
  return parties;
}

/** Front matter and body as one file. */
export function assemble(yaml: string, corps: string): string {
  const texte = corps.trim();
  return `---\n${yaml}\n---\n${texte === '' ? '' : `\n${texte}\n`}`;
}
