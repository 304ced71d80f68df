import { makeZip, type Part } from '../../documents/support/zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SORTE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test puts in the sheet of a workbook, in the words of the format. */
export interface XlsxBrut {
  /** Inside of `<sheetData>`. */
  readonly lignes?: string;
  /** After `<sheetData>`. */
  readonly apres?: string;
  /** What precedes the root of the sheet. */
  readonly prologue?: string;
  /** Attributes of the workbook, as `date1904="1"`. */
  readonly proprietes?: string;
  /** Strings that cells name by rank, `<si>` by `<si>`. */
  readonly chaines?: string;
  readonly plus?: readonly Part[];
}

/** An `.xlsx` of one sheet « Actions », part by part, so that a test can say in it what no library would write. Style 1 is a day. */
export function xlsxBrut({ lignes = '', apres = '', prologue = '', proprietes = '', chaines = '', plus = [] }: XlsxBrut = {}): Buffer {
  const override = (nom: string, sorte: string) => `<Override PartName="/xl/${nom}.xml" ContentType="${SORTE}.${sorte}+xml"/>`;
  const lien = (id: string, sorte: string, cible: string) => `<Relationship Id="${id}" Type="${OFFICE}/${sorte}" Target="${cible}"/>`;
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    },
    { name: '_rels/.rels', content: `${XML}<Relationships xmlns="${RELATIONS}">${lien('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${RELATIONS}">${lien('r1', 'worksheet', 'worksheets/sheet1.xml')}${lien('r2', 'styles', 'styles.xml')}${lien('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    { name: 'xl/workbook.xml', content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${proprietes}/><sheets><sheet name="Actions" sheetId="1" r:id="r1"/></sheets></workbook>` },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${chaines}</sst>` },
    { name: 'xl/worksheets/sheet1.xml', content: `${XML}${prologue}<worksheet xmlns="${MAIN}"><sheetData>${lignes}</sheetData>${apres}</worksheet>` },
    ...plus,
  ]);
}

/** A cell of text written in place. */
export const texte = (place: string, contenu: string): string => `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${contenu}</t></is></c>`;
