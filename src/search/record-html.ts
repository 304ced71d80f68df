import type { JetonsDuRecord } from './concepts.ts';
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

/** What is searched beside the text of a record, never shown as a passage. */
export interface Ajouts extends JetonsDuRecord {
  /** Words whose hyphen may be a mere word break, joined. */
  readonly formesJointes?: readonly string[];
}

/**
 * The page that the engine indexes for a record. Its fields of metadata, each with a weight of its
 * own: title; `k`, words under which it is filed; `c`, its number; `t` and `s`, concepts that its
 * title and its text say.
 */
export function recordHtml(
  { titre, resume, corps, motsCles, identifiant }: Enregistrement,
  { titre: concepts, texte, themes, formesJointes = [] }: Ajouts,
): string {
  const paragraphes = [
    ...(resume ? [`<p data-pagefind-weight="${POIDS_RESUME}">${texteHtml(resume)}</p>`] : []),
    ...corps.map((paragraphe) => `<p>${texteHtml(paragraphe)}</p>`),
  ];
  const champs = [
    meta('title', [titre]),
    meta('k', motsCles),
    meta('c', identifiant ? [identifiant] : []),
    meta('t', concepts),
    meta('s', [...texte, ...formesJointes]),
    meta('m', themes),
  ];
  return `<html lang="fr"><body>
<div data-pagefind-ignore>${champs.join('')}</div>
${paragraphes.length > 0 ? paragraphes.join('\n') : `<p>${texteHtml(titre)}</p>`}
</body></html>`;
}

/** Words of one metadata field; they are told apart in the results by the separator. */
const meta = (champ: string, mots: readonly string[]): string =>
  mots.length > 0
    ? `<span data-pagefind-meta="${champ}">${[...new Set(mots)].map(texteHtml).join(SEPARATEUR)}</span>`
    : '';
