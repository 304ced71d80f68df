import type { Catalogue } from '#catalogue/model.ts';
import type { Enregistrement } from './record.types.ts';
import { normaliserPourIndex } from './texte/index-text.ts';
import { motsPlies, racine } from './texte/mot.ts';

/** Gives the words that lead to a record though it does not contain them. */
export type Elargisseur = (enregistrement: Enregistrement) => readonly string[];

const TYPES_CLASSES: ReadonlySet<string> = new Set(['axe', 'fiche']);

const enRacines = (texte: string): string =>
  ` ${motsPlies(normaliserPourIndex(texte)).map(racine).join(' ')} `;

/**
 * Words added by the portal: the other members of a group of synonyms when the record has one of
 * them, and, on axes and fiches, the words that people type for their themes. They are kept in a
 * field of their own, so that a result found only by them can say so.
 */
export function buildElargisseur({
  synonymes,
  themes,
}: Pick<Catalogue, 'synonymes' | 'themes'>): Elargisseur {
  const groupes = synonymes.map(({ termes }) =>
    termes.map((terme) => ({ terme, racines: enRacines(terme) })),
  );
  const motsDesThemes = new Map(
    themes.map(({ id, facts }) => [id, [facts.libelle, ...facts.recherche]]),
  );
  return ({ type, titre, resume, corps, motsCles, themes: classement }) => {
    const texte = enRacines([titre, resume ?? '', ...corps, ...motsCles].join(' . '));
    const voisins = groupes.flatMap((groupe) => {
      const absents = groupe.filter(({ racines }) => !texte.includes(racines));
      return absents.length < groupe.length ? absents.map(({ terme }) => terme) : [];
    });
    const duTheme = TYPES_CLASSES.has(type)
      ? classement.flatMap(({ id }) => motsDesThemes.get(id) ?? [])
      : [];
    return [...new Set([...voisins, ...duTheme])];
  };
}
