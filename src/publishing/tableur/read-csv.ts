import { parse } from 'csv-parse/sync';
import { findSeparator } from './csv-separator.ts';
import { TableurRefuse } from './refus.ts';
import { toFeuille } from './sheet-rows.ts';
import type { Feuille } from './tableur.types.ts';

/** Files that are no text, by their first signs, and text that is no table. */
const AUTRES = /^(?:%PDF-|\{\\rtf|\u0089PNG|GIF8|ÿØÿ)/;
/** First signs of a page, or of one saved with its pictures, which some tools name `.xls`. */
const PAGE_WEB = /^\s*<(?:!--|!doctype|html|head|meta|body|table|\?xml)|^MIME-Version:/i;
const XML_EXCEL = /^\s*<\?xml[^]{0,500}(?:Excel\.Sheet|office:spreadsheet)/i;
const REMEDE_TEXTE =
  'Dans votre tableur : « Enregistrer sous… », type « Classeur Excel (.xlsx) », ou « CSV UTF-8 ».';

/** Reads a CSV file as one sheet: its encoding and its separator are found, its cells are texts. */
export function readFeuilleCsv(octets: Buffer, nom: string): Feuille {
  const texte = decode(octets).replace(/^\uFEFF/, '');
  if (XML_EXCEL.test(texte))
    throw new TableurRefuse('un classeur au format XML d’Excel 2003', REMEDE_TEXTE);
  if (PAGE_WEB.test(texte))
    throw new TableurRefuse(
      'une page web, et non un tableur, quoi qu’en dise son nom',
      REMEDE_TEXTE,
    );
  if (AUTRES.test(texte) || /[\u0000-\u0008]/.test(texte.slice(0, 4_096)))
    throw new TableurRefuse('un fichier qui n’est ni un tableur ni du texte', REMEDE_TEXTE);
  return toFeuille({
    nom: nom.replace(/\.[^.]+$/, ''),
    masquee: false,
    lignes: rowsOf(texte).map((cellules) =>
      cellules.map(plain).map((texte) => ({ valeur: texte === '' ? undefined : texte, texte })),
    ),
    fusions: [],
    lignesMasquees: new Set(),
    colonnesMasquees: new Set(),
  });
}

function rowsOf(texte: string): string[][] {
  const { separateur, corps } = findSeparator(texte);
  let lues = 0;
  try {
    return parse(corps, {
      delimiter: separateur,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cellules: string[], { lines }) => {
        lues = lines;
        return cellules;
      },
    });
  } catch (erreur) {
    throw new TableurRefuse(
      `un guillemet qui s’ouvre ligne ${String(lues + 1)} et ne se referme pas`,
      `Refermez-le, ou retirez-le. ${REMEDE_TEXTE}`,
      erreur instanceof Error ? erreur.message : String(erreur),
    );
  }
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula: it is no part of the text. */
const plain = (cellule: string): string => cellule.replace(/^'(?=[=+\-@\t\r])/, '');

/** UTF-8, UTF-16 by its mark, else Windows-1252: what Excel writes under « CSV » in France. */
function decode(octets: Buffer): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}
