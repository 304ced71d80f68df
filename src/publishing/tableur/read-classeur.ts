import { openOffice, type PartiesOffice } from '#documents/office/zip.ts';
import { DocumentRefuse } from '#documents/refus.ts';
import { readFeuilleCsv } from './read-csv.ts';
import { readFeuillesOds } from './read-ods.ts';
import { readFeuillesXlsx } from './read-xlsx.ts';
import { TableurRefuse } from './refus.ts';
import type { Classeur } from './tableur.types.ts';

/** Far more than an action plan weighs; beyond it, opening would take the machine with it. */
const OCTETS_MAX = 20 * 1024 * 1024;

const SIGNATURE_ZIP = Buffer.from('PK\u0003\u0004');
/** Container of the formats of before 2007, and of any workbook locked by a password. */
const SIGNATURE_OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const ENREGISTRER =
  'Ouvrez-le dans votre tableur, puis « Enregistrer sous… », type « Classeur Excel (.xlsx) ».';

/** Stream of an encrypted workbook in its container, as names are written there. */
const CHIFFRE = Buffer.from('EncryptedPackage', 'utf16le');
/** What the library says of a sheet whose box has more cells than memory. */
const CELLULES_EPARPILLEES = /cells\), over the \d+ limit/;

/**
 * Reads a spreadsheet, whatever its name says of its format: nothing in it is run, no formula is
 * computed, no link followed.
 * @param nom name of the file, for the name of a CSV sheet
 * @throws TableurRefuse when it is no spreadsheet, or not a harmless one
 */
export async function readClasseur(octets: Buffer, nom: string): Promise<Classeur> {
  if (octets.length === 0)
    throw new TableurRefuse(
      'un fichier vide',
      'Enregistrez de nouveau le tableur, puis relancez la commande.',
    );
  if (octets.length > OCTETS_MAX)
    throw new TableurRefuse(
      `un fichier de ${String(Math.round(octets.length / 1024 / 1024))} Mo`,
      'Gardez seulement les feuilles du plan d’actions et retirez les images : 20 Mo au plus.',
    );
  const starts = (signature: Buffer) => octets.subarray(0, signature.length).equals(signature);
  if (starts(SIGNATURE_OLE)) throw oleRefusal(octets);
  if (!starts(SIGNATURE_ZIP)) return { format: 'csv', feuilles: [readFeuilleCsv(octets, nom)] };
  return readOfficeClasseur(octets);
}

async function readOfficeClasseur(octets: Buffer): Promise<Classeur> {
  try {
    const parties = await openOffice(octets);
    const format = formatOf(parties);
    const feuilles =
      format === 'ods'
        ? readFeuillesOds(parties.get('content.xml')?.toString('utf8') ?? '')
        : await readFeuillesXlsx(octets);
    return { format, feuilles };
  } catch (erreur) {
    if (erreur instanceof TableurRefuse) throw erreur;
    if (erreur instanceof DocumentRefuse) throw archiveRefusal(erreur);
    const detail = erreur instanceof Error ? erreur.message : String(erreur);
    if (CELLULES_EPARPILLEES.test(detail))
      throw new TableurRefuse(
        'une feuille dont des cellules remplies sont à des milliers de lignes ou de colonnes du tableau',
        'Allez à la dernière cellule (Ctrl + Fin) : supprimez les lignes sous le tableau et les colonnes à sa droite, puis enregistrez.',
        detail,
      );
    throw new TableurRefuse(
      'un tableur abîmé ou incomplet, qui ne s’ouvre pas',
      ENREGISTRER,
      detail,
    );
  }
}

function formatOf(parties: PartiesOffice): 'xlsx' | 'ods' {
  if (parties.has('xl/workbook.xml')) return 'xlsx';
  const mimetype = parties.get('mimetype')?.toString('latin1') ?? '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (parties.has('word/document.xml') || mimetype.includes('opendocument.text'))
    throw new TableurRefuse(
      'un texte, et non un tableur',
      'Un texte Word (.docx) s’importe avec « --vers » ; un tableau dans un texte se copie dans un tableur.',
    );
  if (parties.has('xl/workbook.bin'))
    throw new TableurRefuse('un classeur Excel binaire (.xlsb)', ENREGISTRER);
  throw new TableurRefuse('une archive qui n’est pas un tableur', ENREGISTRER);
}

const oleRefusal = (octets: Buffer): TableurRefuse =>
  octets.includes(CHIFFRE)
    ? new TableurRefuse(...PROTEGE)
    : new TableurRefuse('un fichier d’un ancien format (.xls, .doc)', ENREGISTRER);

const PROTEGE = [
  'un tableur protégé par un mot de passe',
  'Enregistrez une copie sans mot de passe, puis importez cette copie.',
] as const;

function archiveRefusal({ code, detail }: DocumentRefuse): TableurRefuse {
  switch (code) {
    case 'macros':
      return new TableurRefuse(
        'un tableur qui contient des macros (programmes)',
        `${ENREGISTRER} Ce type n’en garde aucune.`,
      );
    case 'mot-de-passe':
      return new TableurRefuse(...PROTEGE);
    case 'trop-volumineux':
      return new TableurRefuse(
        'un tableur dont le contenu, une fois décompressé, est démesuré',
        'Copiez les cellules remplies du plan d’actions dans un nouveau classeur, puis enregistrez-le.',
      );
    default:
      return new TableurRefuse(
        'un tableur abîmé ou incomplet, qui ne s’ouvre pas',
        ENREGISTRER,
        detail,
      );
  }
}
