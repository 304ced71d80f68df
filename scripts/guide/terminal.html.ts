const COLONNES = 96;

/** A long line goes on under its own beginning, as it would be read aloud. */
function plier(ligne: string): string[] {
  const retrait = /^\s*/.exec(ligne)?.[0] ?? '';
  const lignes: string[] = [];
  for (const mot of ligne.slice(retrait.length).split(' ')) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && derniere.length + mot.length < COLONNES) lignes[lignes.length - 1] = `${derniere} ${mot}`;
    else lignes.push(retrait + mot);
  }
  return lignes;
}

const echapper = (texte: string) =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `
  body { margin: 0; background: #10181b; }
  pre {
    width: max-content; min-width: 46rem; margin: 0; padding: 18px 22px 22px;
    color: #e4ebe9; font: 15px/1.5 'DejaVu Sans Mono', 'Liberation Mono', monospace;
    
  }
  b { color: #7ee0c8; font-weight: 700; }
  i { color: #f3c969; font-style: normal; }
`;

/** A terminal session drawn as a page: what was typed stands out, codes between brackets too. */
export const terminalHtml = (session: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><pre>${session
    .split('\n')
    .flatMap(plier)
    .map((ligne) =>
      ligne.startsWith('$ ')
        ? `<b>${echapper(ligne)}</b>`
        : echapper(ligne).replace(/\[[a-z]+(?:-[a-z]+)+\]/g, '<i>$&</i>'),
    )
    .join('\n')}</pre>`;
