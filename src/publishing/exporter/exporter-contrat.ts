import type { Entree, Entrees } from '#catalogue/entries.ts';
import type { Contexte } from '../colonnes/colonne.types.ts';
import { readClasseur } from '../tableur/read-classeur.ts';
import type { FeuilleEcrite, FormatTableur } from '../tableur/tableur.types.ts';
import { writeClasseur } from '../tableur/write-classeur.ts';
import { feuillesDuContrat } from './feuilles-contrat.ts';
import type { ContratAEcrire } from './lignes-du-contrat.ts';
import { relire, type Ecart } from './relire.ts';

/** A spreadsheet that holds several sheets. */
export type FormatExport = Exclude<FormatTableur, 'csv'>;

/** A contract as a spreadsheet, or why it cannot be one. */
export type Export =
  | { readonly octets: Buffer; readonly feuilles: readonly FeuilleEcrite[] }
  /** A text that no cell can hold. */
  | { readonly tropLong: { readonly feuille: string; readonly ligne: number; readonly colonne: string } }
  /** Facts that the spreadsheet would not give back. */
  | { readonly ecarts: readonly Ecart[] };

/** What Excel and LibreOffice can hold in one cell. */
const CARACTERES_MAX = 32_767;

/**
 * Writes a contract as a spreadsheet in the import format, then reads it back: what does not give the
 * same facts is not an export. The same contract gives the same bytes.
 * @param id `<territoire>/<contrat>`
 * @param contrat its axes and fiches, as their files hold them
 */
export async function exporterContrat(id: string, contrat: ContratAEcrire, entrees: Pick<Entrees, 'axes' | 'fiches'>, contexte: Contexte, format: FormatExport): Promise<Export> {
  const feuilles = feuillesDuContrat(contrat, contexte);
  const tropLong = findTooLong(feuilles);
  if (tropLong) return { tropLong };
  const octets = await writeClasseur(feuilles, format);
  const siens = <Facts>(liste: readonly Entree<Facts>[]) => liste.filter((entree) => entree.id.startsWith(`${id}/`));
  const ecarts = relire(await readClasseur(octets, `${id.replace('/', '-')}.${format}`), { axes: siens(entrees.axes), fiches: siens(entrees.fiches) }, contexte);
  return ecarts.length > 0 ? { ecarts } : { octets, feuilles };
}

function findTooLong(feuilles: readonly FeuilleEcrite[]): Extract<Export, { tropLong: unknown }>['tropLong'] | undefined {
  for (const { nom, colonnes, lignes } of feuilles)
    for (const [rang, ligne] of lignes.entries()) {
      const colonne = ligne.findIndex((texte) => texte.length > CARACTERES_MAX);
      // The first row of a sheet holds the headings.
      if (colonne !== -1) return { feuille: nom, ligne: rang + 2, colonne: colonnes[colonne]?.titre ?? '' };
    }
  return undefined;
}
