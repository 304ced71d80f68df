import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { writeSuggestions } from '#search/suggestions/index-writer.ts';
import { creerLecteurSuggestions } from '#search/suggestions/lecteur.ts';
import type { Suggestion } from '#search/suggestions/suggestion.types.ts';

/** A suggestion that only its text matters of. */
export const suggestion = (texte: string, reste: Partial<Suggestion> = {}): Suggestion => ({
  genre: 'fiche',
  texte,
  href: `/fiches/${encodeURIComponent(texte)}/`,
  ...reste,
});

/** Suggestions written on disk, and a reader of them; `lus` notes what it reads. */
export async function ecrire(suggestions: readonly Suggestion[]) {
  const site = `${mkdtempSync(path.join(tmpdir(), 'portail-suggestions-'))}/`;
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  await writeSuggestions(suggestions, site);
  const lus: string[] = [];
  const lire = (url: string) => {
    lus.push(url.slice(site.length));
    return Promise.resolve(readFileSync(url, 'utf8'));
  };
  const lecteur = creerLecteurSuggestions(site, lire);
  const trouver = async (saisie: string) =>
    (await lecteur.chercher(saisie)).map((trouvee) => trouvee.suggestion.texte);
  return { site, lus, lecteur, trouver };
}
