import { makeDocx, makeOdt } from '../../documents/support/office.ts';
import { makeZip } from '../../documents/support/zip.ts';
import { texte, xlsxBrut } from './xlsx-brut.ts';

/** A file that no import can take: its name, its bytes, what is said of it and what to do. */
export interface FichierCasse {
  readonly nom: string;
  readonly octets: () => Buffer;
  readonly trouve: RegExp;
  readonly remede: RegExp;
}

const OLE = 'd0cf11e0a1b11ae1';
const ole = (flux: string) => Buffer.concat([Buffer.from(OLE, 'hex'), Buffer.alloc(504), Buffer.from(flux, 'utf16le')]);
const EN_XLSX = /Classeur Excel \(\.xlsx\)/;
const ODS = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
const MANIFESTE = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
/** Entities that name others ten times, ten times over. */
const MILLIARD = `<!DOCTYPE worksheet [<!ENTITY a "rire">${[...'bcdefghij'].map((nom, rang) => `<!ENTITY ${nom} "${`&${'abcdefghi'.charAt(rang)};`.repeat(10)}">`).join('')}]>`;
const MEGA = 1024 * 1024;

/**
 * Spreadsheets broken as files, by what they are. Those that open and say what cannot be published are in
 * `importer/tableurs-casses.test.ts`; those that open and hide a trap, in `tableur/fichiers-pieges.test.ts`.
 */
export const FICHIERS_CASSES: Readonly<Record<string, FichierCasse>> = {
  'un fichier vide': { nom: 'plan.xlsx', octets: () => Buffer.alloc(0), trouve: /^un fichier vide$/, remede: /Enregistrez de nouveau/ },
  'une page web nommée .xlsx': { nom: 'plan.xlsx', octets: () => Buffer.from('<!-- saved from url --><html><body><table><tr><td>N°</td></tr></table>'), trouve: /une page web/, remede: EN_XLSX },
  'une page web avec ses images': { nom: 'plan.xlsx', octets: () => Buffer.from('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), trouve: /une page web/, remede: EN_XLSX },
  'un classeur XML d’Excel 2003': { nom: 'plan.xlsx', octets: () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), trouve: /XML d’Excel 2003/, remede: EN_XLSX },
  'un ancien classeur .xls': { nom: 'plan.xlsx', octets: () => ole('Workbook'), trouve: /ancien format \(\.xls/, remede: EN_XLSX },
  'un classeur Excel chiffré': { nom: 'plan.xlsx', octets: () => ole('EncryptedPackage'), trouve: /mot de passe/, remede: /sans mot de passe/ },
  'un classeur OpenDocument chiffré': { nom: 'plan.ods', octets: () => makeZip([ODS, { name: 'META-INF/manifest.xml', content: MANIFESTE }, { name: 'content.xml', content: 'x' }]), trouve: /mot de passe/, remede: /sans mot de passe/ },
  'des macros dans un .xlsm': { nom: 'plan.xlsm', octets: () => xlsxBrut({ plus: [{ name: 'xl/vbaProject.bin', content: 'x' }] }), trouve: /macros/, remede: EN_XLSX },
  'des macros dans un .xlsx': { nom: 'plan.xlsx', octets: () => xlsxBrut({ plus: [{ name: 'xl/vbaProject.bin', content: 'x' }] }), trouve: /macros/, remede: EN_XLSX },
  'des macros dans un .ods': { nom: 'plan.ods', octets: () => makeZip([ODS, { name: 'Basic/Standard/Module1.xml', content: '<x/>' }]), trouve: /macros/, remede: EN_XLSX },
  'une bombe qui annonce sa taille': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'xl/workbook.xml', content: 'x', announced: 2_000_000_000 }]), trouve: /démesuré/, remede: /nouveau classeur/ },
  'une bombe dense': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(6 * MEGA, 32) }]), trouve: /démesuré/, remede: /nouveau classeur/ },
  'une bombe qui ment sur sa taille': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(60 * MEGA, 32), announced: 10_000 }]), trouve: /abîmé/, remede: EN_XLSX },
  'une copie interrompue': { nom: 'plan.xlsx', octets: () => xlsxBrut().subarray(0, 1_500), trouve: /abîmé ou incomplet/, remede: EN_XLSX },
  'un classeur sans ses feuilles': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'xl/workbook.xml', content: '<workbook><shee' }]), trouve: /abîmé ou incomplet/, remede: EN_XLSX },
  'un texte Word nommé .xlsx': { nom: 'plan.xlsx', octets: () => makeDocx(), trouve: /un texte, et non un tableur/, remede: /--vers/ },
  'un texte OpenDocument nommé .ods': { nom: 'plan.ods', octets: () => makeOdt(), trouve: /un texte, et non un tableur/, remede: /se copie dans un tableur/ },
  'une archive quelconque': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'photo.jpg', content: 'x' }]), trouve: /une archive qui n’est pas un tableur/, remede: EN_XLSX },
  'un classeur binaire': { nom: 'plan.xlsx', octets: () => makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), trouve: /\.xlsb/, remede: EN_XLSX },
  'un PDF nommé .xlsx': { nom: 'plan.xlsx', octets: () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /Catalog>>'), trouve: /ni un tableur ni du texte/, remede: EN_XLSX },
  'des entités qui s’appellent les unes les autres': { nom: 'plan.xlsx', octets: () => xlsxBrut({ prologue: MILLIARD, lignes: `<row r="1">${texte('A1', '&j;')}</row>` }), trouve: /abîmé/, remede: EN_XLSX },
  'une cellule remplie au bout de la feuille': { nom: 'plan.xlsx', octets: () => xlsxBrut({ lignes: `<row r="1">${texte('A1', 'N°')}</row><row r="1048576">${texte('XFD1048576', 'x')}</row>` }), trouve: /milliers de lignes ou de colonnes/, remede: /Ctrl \+ Fin/ },
  'un guillemet jamais refermé': { nom: 'plan.csv', octets: () => Buffer.from('N°;Intitulé\n1;"Bus\n2;Car\n'), trouve: /guillemet qui s’ouvre ligne 2/, remede: /Refermez-le/ },
  'plus de 20 Mo': { nom: 'plan.xlsx', octets: () => Buffer.alloc(21 * MEGA), trouve: /21 Mo/, remede: /20 Mo au plus/ },
};
