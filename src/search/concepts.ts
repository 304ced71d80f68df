import type { Catalogue } from '#catalogue/model.ts';
import type { Enregistrement } from './record.types.ts';
import { jetonConcept } from './texte/jetons.ts';
import { normaliserPourIndex } from './texte/index-text.ts';
import { isPetitMot } from './texte/mots-vides.ts';
import { racinesPleines } from './texte/requete.ts';
import { restaurer } from './texte/restaurer.ts';
import { lireUnites } from './texte/unites.ts';

/**
 * Expressions that say one thing: a group of synonyms, or a theme with the words that people type
 * for it. In the index, one word of its own tells that a record has the concept; in a query, that
 * word is searched beside what was typed. So that widening can be said, and undone.
 */
export interface Concept {
  readonly membres: readonly string[];
  /** Label of the theme, when it is one. */
  readonly theme?: string;
}

/** Concepts in the order that numbers them: groups of synonyms, then themes. */
export const buildConcepts = ({
  synonymes,
  themes,
}: Pick<Catalogue, 'synonymes' | 'themes'>): readonly Concept[] => [
  ...synonymes.map(({ termes }) => ({ membres: termes })),
  ...themes.map(({ facts: { libelle, recherche } }) => ({
    membres: [libelle, ...recherche],
    theme: libelle,
  })),
];

/** Where a concept is said in a sequence of stems. */
export interface Reperage {
  readonly concept: number;
  /** The expression found, among the members. */
  readonly membre: string;
  readonly debut: number;
  /** After its last stem. */
  readonly fin: number;
}

/** Finds the concepts said in a sequence of stems without small words. */
export type Reperer = (racines: readonly string[]) => readonly Reperage[];

/** Prepares the search of concepts. */
export function buildReperer(concepts: readonly Concept[]): Reperer {
  const parPremiere = new Map<
    string,
    { racines: readonly string[]; concept: number; membre: string }[]
  >();
  for (const [concept, { membres }] of concepts.entries())
    for (const membre of membres) {
      const racines = racinesPleines(membre);
      const [premiere] = racines;
      if (premiere === undefined) continue;
      const liste = parPremiere.get(premiere) ?? [];
      liste.push({ racines, concept, membre });
      parPremiere.set(premiere, liste);
    }
  return (suite) =>
    suite.flatMap((premiere, debut) =>
      (parPremiere.get(premiere) ?? [])
        .filter(({ racines }) => racines.every((racine, i) => suite[debut + i] === racine))
        .map(({ racines, concept, membre }) => ({
          concept,
          membre,
          debut,
          fin: debut + racines.length,
        })),
    );
}

const TYPES_CLASSES: ReadonlySet<string> = new Set(['axe', 'fiche']);

/** Words of concepts for a record: those of its title and summary apart, which say what it is about. */
export interface JetonsDuRecord {
  readonly titre: readonly string[];
  readonly texte: readonly string[];
  /** Themes under which it is filed, whatever its words. */
  readonly themes: readonly string[];
}

/** Tells the concepts of records. */
export type Conceptualiser = (enregistrement: Enregistrement) => JetonsDuRecord;

/** Synonyms by what a record says, themes by how axes and fiches are filed. */
export function buildConceptualiser(
  concepts: readonly Concept[],
  { synonymes, themes }: Pick<Catalogue, 'synonymes' | 'themes'>,
): Conceptualiser {
  const reperer = buildReperer(concepts.slice(0, synonymes.length));
  const rangs = new Map(themes.map(({ id }, rang) => [id, synonymes.length + rang]));
  const dans = (textes: readonly string[]) =>
    textes.flatMap((texte) =>
      reperer(
        lireUnites(normaliserPourIndex(texte))
          .filter((unite) => !isPetitMot(restaurer(unite.texte)))
          .map(({ racine }) => racine),
      ).map(({ concept }) => jetonConcept(concept)),
    );
  return ({ type, titre, resume = '', corps, motsCles, themes: classement }) => ({
    titre: [...new Set(dans([titre, resume]))],
    texte: [...new Set(dans([titre, resume, ...corps, ...motsCles]))],
    themes: TYPES_CLASSES.has(type)
      ? classement.flatMap(({ id }) => rangs.get(id) ?? []).map(jetonConcept)
      : [],
  });
}
