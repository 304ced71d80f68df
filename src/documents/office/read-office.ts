import { parse as parseCsv } from 'csv-parse/sync';
import type { DocumentLu } from '../document.types.ts';
import { DocumentRefuse } from '../refus.ts';
import type { Lecture } from '../reading/reading.types.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import { paginate, rowText, toPage, type PageOffice } from './office-pages.ts';
import { readProperties, type ProprietesOffice } from './properties.ts';
import { readTableur } from './tableur.ts';
import { openOffice, type PartiesOffice } from './zip.ts';

const PREFIXES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

/** Reads a text or a workbook. Their text is whole or refused: nothing in them needs a picture to be read. */
export async function readOffice(octets: Buffer, type: string): Promise<Lecture> {
  if (type === 'text/csv') return toLecture('feuille', [toPage(1, readCsv(octets))], {});
  const parties = await openOffice(octets);
  try {
    return await readParts(octets, type, parties);
  } catch (erreur) {
    if (erreur instanceof DocumentRefuse) throw erreur;
    throw new DocumentRefuse(
      'endommage',
      erreur instanceof Error ? erreur.message : String(erreur),
    );
  }
}

async function readParts(octets: Buffer, type: string, parties: PartiesOffice): Promise<Lecture> {
  const textOf = (nom: string): string | undefined => parties.get(nom)?.toString('utf8');
  const proprietes = readProperties(textOf('docProps/core.xml') ?? textOf('meta.xml'));
  if (type.startsWith(PREFIXES.docx))
    return toLecture('texte', paginate(await readDocx(octets)), proprietes);
  if (type.startsWith(PREFIXES.odt))
    return toLecture('texte', paginate(readOdt(textOf('content.xml') ?? '')), proprietes);
  const feuilles = await readTableur(octets, type.startsWith(PREFIXES.ods) ? 'ods' : 'xlsx');
  return toLecture(
    'feuille',
    feuilles.map(({ nom, blocs }, rang) => toPage(rang + 1, blocs, nom)),
    proprietes,
  );
}

function readCsv(octets: Buffer) {
  const texte = octets.toString('utf8');
  const delimiter =
    [';', ',', '\t'].find((signe) => texte.split('\n', 1)[0]?.includes(signe)) ?? ';';
  const lignes: string[][] = parseCsv(texte, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  });
  return lignes.map((cellules) => ({ type: 'paragraphe', texte: rowText(cellules) }) as const);
}

function toLecture(
  unite: DocumentLu['unite'],
  lues: readonly PageOffice[],
  proprietes: ProprietesOffice,
): Lecture {
  if (lues.length === 0) throw new DocumentRefuse('sans-page');
  const coupees = lues.filter(({ coupe }) => coupe).map(({ page }) => page.numero);
  return {
    document: {
      unite,
      pages: lues.map(({ page }) => page),
      ...proprietes,
      chiffre: false,
      avertissements: coupees.length > 0 ? [{ code: 'texte-coupe', pages: coupees }] : [],
    },
  };
}
