/** A Markdown file cut in two. */
export interface FrontMatter {
  readonly yaml: string;
  /** Line of the file on which the YAML starts. */
  readonly ligneYaml: number;
  readonly corps: string;
  /** Line of the file on which the body starts. */
  readonly ligneCorps: number;
}

const SEPARATEUR = /^---[ \t]*$/;

/** Cuts a file at its two `---` lines; undefined when it does not start with a closed front matter. */
export function splitFrontMatter(texte: string): FrontMatter | undefined {
  const lignes = texte.split('\n');
  if (!SEPARATEUR.test(lignes[0] ?? '')) return undefined;
  const fin = lignes.findIndex((ligne, rang) => rang > 0 && SEPARATEUR.test(ligne));
  if (fin === -1) return undefined;
  const corps = lignes.slice(fin + 1);
  const vides = corps.findIndex((ligne) => ligne.trim() !== '');
  const debut = vides === -1 ? corps.length : vides;
  return {
    yaml: lignes.slice(1, fin).join('\n'),
    ligneYaml: 2,
    corps: corps.slice(debut).join('\n').trimEnd(),
    ligneCorps: fin + 2 + debut,
  };
}
