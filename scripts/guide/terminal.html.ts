import { plier } from '#site/guide/plier.ts';

/** Letters of a line of the pictured terminal. */
const COLONNES = 96;

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
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><pre>${plier(session, COLONNES)
    .split('\n')
    .map((ligne) =>
      ligne.startsWith('$ ')
        ? `<b>${echapper(ligne)}</b>`
        : echapper(ligne).replace(/\[[a-z]+(?:-[a-z]+)+\]/g, '<i>$&</i>'),
    )
    .join('\n')}</pre>`;
