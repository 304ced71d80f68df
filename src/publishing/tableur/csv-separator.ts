const SEPARATEURS = [';', ',', '\t'] as const;
/** A first line that Excel writes, and reads, for itself alone. */
const ANNONCE = /^sep=(.)\r?\n/i;
const DEBUT = 20_000;

/** The separator of a CSV, and its text without the line that announces it. */
export function findSeparator(texte: string): {
  readonly separateur: string;
  readonly corps: string;
} {
  const annonce = ANNONCE.exec(texte);
  if (annonce?.[1] !== undefined)
    return { separateur: annonce[1], corps: texte.slice(annonce[0].length) };
  return { separateur: mostRegular(texte), corps: texte };
}

/** The sign that stands as many times in most lines, which commas of sentences do not; `;` when there is none. */
function mostRegular(texte: string): string {
  const lignes = texte
    .slice(0, DEBUT)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((ligne) => ligne.trim() !== '');
  const regularity = (separateur: string): number => {
    const parNombre = Map.groupBy(lignes, (ligne) => ligne.split(separateur).length - 1);
    parNombre.delete(0);
    const meme = Math.max(0, ...[...parNombre.values()].map(({ length }) => length));
    return meme * 2 > lignes.length ? meme : 0;
  };
  return SEPARATEURS.reduce((meilleur, separateur) =>
    regularity(separateur) > regularity(meilleur) ? separateur : meilleur,
  );
}
