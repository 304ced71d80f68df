import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { makeZip } from '../../documents/support/zip.ts';

type Cellules = NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['cells']>;

const lire = async (cells: Cellules) => {
  const octets = await writeXlsx({ sheets: [{ name: 'Plan', rows: [], cells }] });
  return (await readClasseur(Buffer.from(octets), 'plan.xlsx')).feuilles[0]?.lignes[0]?.cellules ?? [];
};
const MARS = new Date('2025-03-01');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('un classeur Excel se lit comme il se montre', () => {
  it.each([
    ['dd/mm/yyyy', '01/03/2025'],
    ['mmm-yy', '03/2025'],
    ['[$-40C]mmmm\\ yyyy;@', '03/2025'],
    ['yyyy', '2025'],
    ['d-mmm', '01/03/2025'],
  ])('une date au format %s ne dit pas plus que ce qu’elle montre', async (numFmt, texte) => {
    expect(await lire(new Map([['0,0', { value: MARS, style: { numFmt } }]]))).toMatchObject([{ valeur: MARS, texte }]);
  });

  it('un nombre garde les zéros et l’unité de son format', async () => {
    const cellules = await lire(new Map([['0,0', { value: 1.1, style: { numFmt: '0.00' } }], ['0,1', { value: 12000, style: { numFmt: '#,##0 "€"' } }]]));
    expect(cellules.map(({ texte }) => texte.replace(/\s/g, ' '))).toEqual(['1,10', '12 000 €']);
  });

  it('une formule donne son dernier résultat, et se signale ; jamais calculée, c’est une erreur', async () => {
    const cellules = await lire(new Map([['0,0', { value: null, formula: 'A2*2', formulaResult: 24 }], ['0,1', { value: null, formula: "cmd|' /C calc'!A0" }]]));
    expect(cellules).toEqual([{ valeur: 24, texte: '24', formule: true }, { valeur: undefined, texte: '', formule: true, enErreur: true }]);
  });
});

describe('un classeur qui ne peut pas se lire dit pourquoi', () => {
  it('plus de lignes qu’un plan d’actions : aucune n’est laissée de côté en silence', async () => {
    const rows = Array.from({ length: 20_001 }, (_, rang) => [rang]);
    const octets = Buffer.from(await writeXlsx({ sheets: [{ name: 'Plan', rows }] }));
    await expect(readClasseur(octets, 'plan.xlsx')).rejects.toMatchObject({ trouve: expect.stringMatching(/lignes remplies dans la feuille « Plan »/) });
  });

  it.each([
    ['protégé par un mot de passe', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), /mot de passe/, /sans mot de passe/],
    ['d’un ancien format', Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le')]), /\.xls/, /\.xlsx/],
    ['avec des macros', makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }, { name: 'xl/vbaProject.bin', content: 'x' }]), /macros/, /\.xlsx/],
    ['gonflé à l’ouverture', makeZip([{ name: 'xl/workbook.xml', content: ' '.repeat(6_000_000) }]), /démesuré/, /nouveau classeur/],
    ['binaire', makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), /\.xlsb/, /\.xlsx/],
    ['qui est un texte Word', makeZip([{ name: 'word/document.xml', content: '<x/>' }]), /un texte/, /--vers/],
    ['qui est une archive quelconque', makeZip([{ name: 'photo.jpg', content: 'x' }]), /archive/, /\.xlsx/],
    ['dont la copie s’est interrompue', makeZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]).subarray(0, -10), /abîmé/, /\.xlsx/],
    ['vide', Buffer.alloc(0), /vide/, /Enregistrez/],
    ['de plus de 20 Mo', Buffer.alloc(21 * 1024 * 1024), /21 Mo/, /20 Mo/],
  ])('un fichier %s', async (_, octets, trouve, remede) => {
    await expect(readClasseur(octets, 'plan.xlsx')).rejects.toMatchObject({ trouve: expect.stringMatching(trouve), remede: expect.stringMatching(remede) });
  });

  it('une cellule remplie au bout de la feuille : les milliers de lignes vides sont dites', async () => {
    const FEUILLE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const octets = makeZip([
      { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' },
      { name: '_rels/.rels', content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${LIENS}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
      { name: 'xl/workbook.xml', content: `<workbook xmlns="${FEUILLE}" xmlns:r="${LIENS}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>` },
      { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${LIENS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>` },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet xmlns="${FEUILLE}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>` },
    ]);
    await expect(readClasseur(octets, 'plan.xlsx')).rejects.toMatchObject({ trouve: expect.stringMatching(/milliers de lignes ou de colonnes/), remede: expect.stringMatching(/Ctrl \+ Fin/) });
  });
});
