import { makeZip, type Part } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const CORE = `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bilan 2025</dc:title><dc:language>fr-FR</dc:language></cp:coreProperties>`;

/** A small .docx: a title, a paragraph, a list of one item and a table of one row. */
export function makeDocx(more: readonly Part[] = []): Buffer {
  const p = (texte: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${texte}</w:t></w:r></w:p>`;
  const cellule = (texte: string) => `<w:tc>${p(texte)}</w:tc>`;
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'docProps/core.xml', content: CORE },
    {
      name: 'word/styles.xml',
      content: `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Bilan de la première année', 'Titre1')}${p('Le bus santé a roulé douze fois.')}<w:tbl><w:tr>${cellule('Communes')}${cellule('12')}</w:tr></w:tbl></w:body></w:document>`,
    },
    ...more,
  ]);
}

/** A small .odt: a title, a paragraph, an item, and a note that is not part of the text. */
export function makeOdt(more: readonly Part[] = []): Buffer {
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `${XML}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text><text:h>Compte rendu</text:h><text:p>Le comité<text:s/>s’est réuni.<office:annotation><text:p>à relire</text:p></office:annotation></text:p><text:list><text:list-item><text:p>Ouvrir un lieu d’écoute</text:p></text:list-item></text:list><table:table-row><table:table-cell><text:p>Budget</text:p></table:table-cell><table:table-cell><text:p>45 000 €</text:p></table:table-cell></table:table-row></office:text></office:body></office:document-content>`,
    },
    {
      name: 'meta.xml',
      content: `${XML}<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:title>Compte rendu</dc:title><dc:language>fr</dc:language></office:meta></office:document-meta>`,
    },
    ...more,
  ]);
}
