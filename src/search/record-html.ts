import { SEPARATEUR } from './index-files.ts';
import type { Enregistrement } from './record.types.ts';
import { normaliserPourIndex } from './texte/index-text.ts';

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const texteHtml = (texte: string): string =>
  normaliserPourIndex(texte).replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe);

const POIDS_RESUME = 2;

/**
 * The page that the engine indexes for a record. Title and added words are metadata: searched with
 * a weight of their own, never shown as a passage. `voisins` are words that the record does not contain.
 */
export function recordHtml(
  { titre, resume, corps, motsCles }: Enregistrement,
  voisins: readonly string[],
): string {
  const paragraphes = [
    ...(resume ? [`<p data-pagefind-weight="${POIDS_RESUME}">${texteHtml(resume)}</p>`] : []),
    ...corps.map((texte) => `<p>${texteHtml(texte)}</p>`),
  ];
  return `<html lang="fr"><body>
<div data-pagefind-ignore>${meta('title', [titre])}${meta('k', motsCles)}${meta('s', voisins)}</div>
${paragraphes.length > 0 ? paragraphes.join('\n') : `<p>${texteHtml(titre)}</p>`}
</body></html>`;
}

/** Words of one metadata field; they are told apart in the results by the separator. */
const meta = (champ: string, mots: readonly string[]): string =>
  mots.length > 0
    ? `<span data-pagefind-meta="${champ}">${[...new Set(mots)].map(texteHtml).join(SEPARATEUR)}</span>`
    : '';
