/** Letters that a block of code shows on one line of a page. */
const COLONNES = 62;

/** A text of a terminal, its long lines going on under their own beginning, to be read without scrolling. */
export const plier = (texte: string, colonnes = COLONNES): string =>
  texte
    .split('\n')
    .flatMap((ligne) => plierLigne(ligne, colonnes))
    .join('\n');

function plierLigne(ligne: string, colonnes: number): string[] {
  const retrait = /^\s*/.exec(ligne)?.[0] ?? '';
  const lignes: string[] = [];
  for (const mot of ligne.slice(retrait.length).split(' ')) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && derniere.length + mot.length < colonnes)
      lignes[lignes.length - 1] = `${derniere} ${mot}`;
    else lignes.push(retrait + mot);
  }
  // A fold may fall between two spaces.
  return lignes.map((pliee) => pliee.trimEnd());
}
