import { readFileSync } from 'node:fs';
import { renderMarkdown, renderPage } from './html.ts';

const texte = readFileSync(new URL('textes/diagnostic.md', import.meta.url), 'utf8');
const css = readFileSync(new URL('diagnostic.css', import.meta.url), 'utf8');

/** The sheets of the diagnosis, one HTML page each: a line `---` of the text starts a new sheet. */
export function renderPagesDiagnostic(): readonly string[] {
  const feuilles = texte.split(/^---$/m);
  return feuilles.map((feuille, rang) =>
    renderPage(
      'Diagnostic local de santé',
      css,
      `<main>${renderMarkdown(feuille)}</main><footer><span>Document fictif, écrit pour la démonstration</span><span>${rang + 1} / ${feuilles.length}</span></footer>`,
    ),
  );
}
