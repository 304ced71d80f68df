import type { PageLue } from '../document.types.ts';
import { searchText } from './patterns.ts';
import type { DonneePersonnelle } from './donnee-personnelle.types.ts';

/** Words of a page where people sign by hand; two of them are asked for. */
const SIGNATURE = [
  /(?<!\p{L})signatures?(?!\p{L})/iu,
  /(?<!\p{L})lu et approuvé/iu,
  /(?<!\p{L})bon pour accord/iu,
  /(?<!\p{L})fait (?:à|en) .{1,60}?,? le (?=\d)/iu,
  /(?<!\p{L})paraphes?(?!\p{L})/iu,
];

/** A page of signatures has few words; read as a picture, it shows what was written by hand. */
const MOTS_MAX_SIGNATURE = 250;

/** What was found with its letters hidden, but the first and the last two: enough to find it again. */
export const hide = (texte: string): string => texte.replace(/(?<!^)[\p{L}\p{N}](?=.{2})/gu, '•');

/** Looks the pages of a document through for personal data, in the order of the text. */
export function findPersonalData(pages: readonly PageLue[]): DonneePersonnelle[] {
  return pages.flatMap((page): DonneePersonnelle[] => [
    ...findSignatures(page),
    ...page.blocs.flatMap(({ texte }, bloc) =>
      searchText(texte).map(({ categorie, debut, fin }): DonneePersonnelle => ({
        categorie,
        page: page.numero,
        bloc,
        debut,
        fin,
        extrait: hide(texte.slice(debut, fin)),
      })),
    ),
  ]);
}

/** Only scanned pages can show a signature that the text does not tell: « signé » in a text layer is a word. */
function findSignatures({ numero, blocs, methode, mots }: PageLue): DonneePersonnelle[] {
  if (methode !== 'ocr' || mots > MOTS_MAX_SIGNATURE) return [];
  const texte = blocs.map((bloc) => bloc.texte).join('\n');
  const mentions = SIGNATURE.flatMap((motif) => motif.exec(texte)?.[0] ?? []);
  if (mentions.length < 2) return [];
  return [
    {
      categorie: 'signature',
      page: numero,
      bloc: -1,
      debut: 0,
      fin: 0,
      extrait: mentions.join(' ; '),
    },
  ];
}
