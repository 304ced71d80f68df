import type { Bloc } from '../document.types.ts';
import { cleanCharacters, countWords } from './characters.ts';
import { isHeading, runningSize } from './headings.ts';
import { decideHyphens, joinLines, vocabularyOf, type Vocabulaire } from './hyphens.ts';
import type { Ligne } from './ligne.types.ts';
import { startsBullet, startsItem, withoutBullet } from './list-items.ts';
import { groupParagraphs } from './paragraphs.ts';
import { removeRepeatedLines } from './repeated-lines.ts';

/** The text of a page, ready to be shown and searched. */
export interface TexteStructure {
  readonly blocs: readonly Bloc[];
  readonly mots: number;
  readonly formesJointes: readonly string[];
}

/**
 * Rebuilds titles, paragraphs and lists from the lines of a document, page by page.
 * @param pages lines of each page, in order; all at once, since headers and words are told by their repetition
 */
export function structurePages(pages: readonly (readonly Ligne[])[]): TexteStructure[] {
  const taille = runningSize(pages);
  const vocabulaire = vocabularyOf(pages.flat().map(({ texte }) => cleanCharacters(texte)));
  return removeRepeatedLines(pages, taille).map((lignes) =>
    structurePage(lignes, taille, vocabulaire),
  );
}

function structurePage(
  lignes: readonly Ligne[],
  taille: number,
  vocabulaire: Vocabulaire,
): TexteStructure {
  const formesJointes: string[] = [];
  const tous = groupParagraphs(lignes).flatMap((groupe): Bloc[] => {
    const brut = groupe.map(({ texte }) => texte).reduce(joinLines);
    const decide = decideHyphens(cleanCharacters(brut), vocabulaire);
    formesJointes.push(...decide.formesJointes);
    const texte = withoutBullet(decide.texte);
    if (!/[\p{L}\p{N}]/u.test(texte)) return [];
    if (!startsBullet(decide.texte) && isHeading(groupe, taille)) return [{ type: 'titre', texte }];
    return [{ type: startsItem(decide.texte) ? 'liste' : 'paragraphe', texte }];
  });
  const blocs = withoutTitleRuns(tous);
  const mots = blocs.reduce((somme, bloc) => somme + countWords(bloc.texte), 0);
  return { blocs, mots, formesJointes: [...new Set(formesJointes)].sort() };
}

/** Titles one under another, without text between them, are a list of names or a table of contents. */
const TITRES_DE_SUITE_MAX = 3;

function withoutTitleRuns(blocs: readonly Bloc[]): Bloc[] {
  const suite = (rang: number, sens: 1 | -1): number =>
    blocs[rang]?.type === 'titre' ? 1 + suite(rang + sens, sens) : 0;
  return blocs.map((bloc, rang) =>
    bloc.type === 'titre' && suite(rang, 1) + suite(rang, -1) - 1 > TITRES_DE_SUITE_MAX
      ? { ...bloc, type: 'paragraphe' }
      : bloc,
  );
}
