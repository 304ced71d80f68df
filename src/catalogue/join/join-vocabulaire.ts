import type { TermeVocabulaire } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type { Definition } from '#domain/glossaire/glossaire.schema.ts';
import type { Entree, Entrees } from '../entries.ts';
import type { Levier, Public, TermeGlossaire, Theme } from '../model.ts';
import { compareTexts } from './collate.ts';
import { byId, pick, type Draft } from './draft.ts';

/** The closed vocabularies, by identifier, in the order of their files. */
export interface Vocabulaires {
  readonly themes: ReadonlyMap<string, Draft<Theme>>;
  readonly publics: ReadonlyMap<string, Draft<Public>>;
  readonly leviers: ReadonlyMap<string, Draft<Levier>>;
}

/** Terms that nothing refers to yet. */
export function joinVocabulaires(entrees: Entrees): Vocabulaires {
  const termes = <T extends object>(liste: readonly Entree<TermeVocabulaire>[], vide: () => T) =>
    byId(liste.map(({ id, data }) => ({ id, facts: data, ...vide() })));
  return {
    themes: termes(entrees.themes, () => ({ contrats: [], axes: [], fiches: [] })),
    publics: termes(entrees.publics, () => ({ contrats: [], fiches: [] })),
    leviers: termes(entrees.leviers, () => ({ fiches: [] })),
  };
}

/** The glossary in alphabetical order, each term linked to its neighbours. */
export function joinGlossaire(entrees: readonly Entree<Definition>[]): TermeGlossaire[] {
  const termes = byId(
    entrees.map(({ id, data }): Draft<TermeGlossaire> => ({ id, facts: data, voirAussi: [] })),
  );
  for (const terme of termes.values()) terme.voirAussi = pick(termes, terme.facts.voirAussi);
  return [...termes.values()].sort((a, b) => compareTexts(a.facts.terme, b.facts.terme));
}
