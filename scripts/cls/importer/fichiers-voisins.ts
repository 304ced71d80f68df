import path from 'node:path';

/** Files that the import reads and writes beside a spreadsheet. */
export interface FichiersVoisins {
  /** What its columns are. */
  readonly choix: string;
  /** Copy with the errors, to be corrected. */
  readonly copie: string;
  /** Name of the spreadsheet, that of the original when it is a corrected copy. */
  readonly nom: string;
}

const COPIE = '-a-corriger';

/** A copy that was corrected is imported with the choices of its original, and stands for it. */
export function fichiersVoisins(fichier: string): FichiersVoisins {
  const { dir, name, ext } = path.parse(fichier);
  const racine = name.endsWith(COPIE) ? name.slice(0, -COPIE.length) : name;
  return { choix: path.join(dir, `${racine}.colonnes.yaml`), copie: path.join(dir, `${racine}${COPIE}.xlsx`), nom: `${racine}${ext}` };
}
