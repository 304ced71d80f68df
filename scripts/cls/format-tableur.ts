import path from 'node:path';
import type { FormatExport } from '#publishing/exporter/exporter-contrat.ts';
import type { Demande, OptionCommande } from './commande.types.ts';
import { Refus } from './refus.ts';

const FORMATS: readonly FormatExport[] = ['xlsx', 'ods'];
const isFormat = (texte: string): texte is FormatExport => (FORMATS as readonly string[]).includes(texte);

/** Options of the commands that write a spreadsheet. */
export const OPTIONS_FICHIER: readonly OptionCommande[] = [
  { nom: 'format', valeur: 'xlsx|ods', description: 'xlsx pour Excel (par défaut), ods pour LibreOffice' },
  { nom: 'vers', valeur: 'FICHIER', description: 'fichier à écrire (par défaut : dans le dossier où vous êtes)' },
];

/**
 * Where the spreadsheet goes and in which format: that of `--format`, else that of the name of the file.
 * @param nom name of the file, without extension, when the person gives none
 * @throws Refus when the format is none of the two, or when the name says the other
 */
export function fichierDemande({ valeurs, depuis }: Demande, nom: string): { readonly chemin: string; readonly format: FormatExport } {
  const vers = valeurs.get('vers')?.[0];
  const extension = vers === undefined ? '' : path.extname(vers).slice(1).toLowerCase();
  const voulu = (valeurs.get('format')?.[0] ?? (extension || 'xlsx')).toLowerCase().replace(/^\./, '');
  if (!isFormat(voulu))
    throw new Refus(`Le format « ${voulu} » n’est pas écrit : choisissez xlsx (Excel) ou ods (LibreOffice). Un fichier CSV n’a qu’une feuille, ce tableur en a six.`);
  if (isFormat(extension) && extension !== voulu)
    throw new Refus(`--vers demande un fichier .${extension} et --format du ${voulu} : gardez l’un des deux.`);
  const fichier = vers === undefined ? `${nom}.${voulu}` : extension === voulu ? vers : `${vers}.${voulu}`;
  return { chemin: path.resolve(depuis, fichier), format: voulu };
}
