import { parse } from 'csv-parse/sync';
import { TableurRefuse } from './refus.ts';
import { toFeuille } from './sheet-rows.ts';
import type { Feuille } from './tableur.types.ts';

const SEPARATEURS = [';', ',', '\t'] as const;
const REMEDE_TEXTE =
  'Dans votre tableur : « Enregistrer sous… », type « Classeur Excel (.xlsx) », ou « CSV UTF-8 ».';

/** Reads a CSV file as one sheet: its encoding and its separator are found, its cells are texts. */
export function readFeuilleCsv(octets: Buffer, nom: string): Feuille {
  const texte = decode(octets);
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(texte))
    throw new TableurRefuse(
      'une page web, et non un tableur, quoi qu’en dise son nom',
      REMEDE_TEXTE,
    );
  if (/[\u0000-\u0008]/.test(texte.slice(0, 4_096)))
    throw new TableurRefuse('un fichier qui n’est ni un tableur ni du texte', REMEDE_TEXTE);
  return toFeuille({
    nom: nom.replace(/\.[^.]+$/, ''),
    masquee: false,
    lignes: rowsOf(texte).map((cellules) =>
      cellules.map((cellule) => ({ valeur: cellule === '' ? undefined : cellule, texte: cellule })),
    ),
    fusions: [],
    lignesMasquees: new Set(),
    colonnesMasquees: new Set(),
  });
}

function rowsOf(texte: string): string[][] {
  try {
    return parse(texte, {
      bom: true,
      delimiter: separatorOf(texte),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (erreur) {
    const { lines } = erreur as { lines?: number };
    throw new TableurRefuse(
      `un guillemet ouvert qui ne se referme pas${lines === undefined ? '' : `, vers la ligne ${String(lines)}`}`,
      REMEDE_TEXTE,
    );
  }
}

/** The separator that cuts the first lines the most, quoted texts left out. */
function separatorOf(texte: string): string {
  const debut = texte.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (separateur: string) => debut.split(separateur).length;
  return SEPARATEURS.reduce((meilleur, separateur) =>
    count(separateur) > count(meilleur) ? separateur : meilleur,
  );
}

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
