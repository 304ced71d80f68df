import { compter, formatListe } from '../formats.ts';
import { recherche as T } from '../strings/recherche.ts';

/*
 * What was understood of a query, in sentences that can be undone. A sentence is made of pieces:
 * plain text, and links whose address the search page knows.
 */

/** Where a link of a sentence leads: the same words otherwise read, other words, or a page. */
export type Cible =
  { readonly mode: 'exact' | 'elargi' } | { readonly q: string } | { readonly href: string };

/** A piece of a sentence; a link when it leads somewhere. */
export interface Morceau {
  readonly texte: string;
  readonly vers?: Cible;
}

export type PhraseLecture = readonly Morceau[];

interface CorrectionDite {
  readonly saisi: string;
  readonly cherche: string;
}

interface ElargissementDit {
  readonly saisi: string;
  readonly vers: readonly string[];
  /** Themes whose pages were looked for too. */
  readonly themes?: readonly string[];
}

/** What was understood of a query beside its words. */
export interface LectureDite {
  readonly corrections: readonly CorrectionDite[];
  readonly elargissements: readonly ElargissementDit[];
  readonly lieux: readonly {
    readonly nom: string;
    readonly href: string;
    readonly territoires: readonly string[];
  }[];
  readonly proches: readonly CorrectionDite[];
}

/** Words of one expansion that are named; the others are counted. */
const NOMMES = 4;

const EXACT = { mode: 'exact' } as const;
const MOT_A_MOT: PhraseLecture = [
  { texte: T.lecture.exact },
  { texte: T.lecture.elargir, vers: { mode: 'elargi' } },
];
const citer = (texte: string) => `« ${texte} »`;

/** One sentence for each thing that was done to the query, with the link that undoes it. */
export function phrasesLecture(
  lecture: LectureDite,
  { q, mode }: { readonly q: string; readonly mode: 'exact' | 'elargi' },
): readonly PhraseLecture[] {
  return [
    ...(mode === 'exact' && q !== '' ? [MOT_A_MOT] : []),
    ...phraseCorrections(lecture.corrections),
    ...phraseElargissements(lecture.elargissements),
    ...lecture.lieux.map(phraseLieu),
    ...lecture.proches.map(({ saisi, cherche }) => [
      { texte: T.lecture.vouliezVousDire },
      { texte: citer(cherche), vers: { q: q.replace(saisi, cherche) } },
      { texte: ' ?' },
    ]),
  ];
}

function phraseCorrections(corrections: readonly CorrectionDite[]): readonly PhraseLecture[] {
  if (corrections.length === 0) return [];
  const cherches = formatListe(corrections.map(({ cherche }) => citer(cherche)));
  const saisis = formatListe(corrections.map(({ saisi }) => citer(saisi)));
  return [
    [{ texte: T.lecture.corrige(cherches) }, { texte: T.lecture.plutot(saisis), vers: EXACT }],
  ];
}

function phraseElargissements(
  elargissements: readonly ElargissementDit[],
): readonly PhraseLecture[] {
  if (elargissements.length === 0) return [];
  const dits = elargissements.map(
    ({ saisi, vers, themes = [] }) =>
      `${nommer([...vers, ...themes.map(T.lecture.theme)])} (pour ${saisi})`,
  );
  return [
    [{ texte: T.lecture.aussi(dits.join(' ; ')) }, { texte: T.lecture.nePasElargir, vers: EXACT }],
  ];
}

function nommer(mots: readonly string[]): string {
  const autres = mots.length - NOMMES;
  return formatListe(autres > 1 ? [...mots.slice(0, NOMMES), compter(autres, 'autre')] : mots);
}

const phraseLieu = ({ nom, href, territoires }: LectureDite['lieux'][number]): PhraseLecture =>
  territoires.length > 0
    ? [
        { texte: nom, vers: { href } },
        { texte: T.lecture.couvert },
        { texte: T.lecture.motSeulement, vers: EXACT },
      ]
    : [{ texte: T.lecture.nonCouvert(nom), vers: { href } }];
