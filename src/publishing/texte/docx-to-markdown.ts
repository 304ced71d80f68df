import mammoth from 'mammoth';
import { openOffice } from '#documents/office/zip.ts';
import { DocumentRefuse } from '#documents/refus.ts';
import { htmlToMarkdown, type TexteRepris } from './html-to-markdown.ts';

const SIGNATURE_ANCIENNE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads a `.docx` as Markdown: titles by their styles, lists, tables, links. Comments are left out and
 * tracked changes taken as accepted; both are said.
 * @throws DocumentRefuse when the file is old, locked, carries macros, is a bomb or is not a Word text
 */
export async function docxToMarkdown(octets: Buffer): Promise<TexteRepris> {
  if (octets.length === 0) throw new DocumentRefuse('vide');
  if (octets.subarray(0, 8).equals(SIGNATURE_ANCIENNE)) throw new DocumentRefuse('ancien-format');
  const parties = await openOffice(octets);
  const document = parties.get('word/document.xml')?.toString('utf8');
  if (document === undefined) throw new DocumentRefuse('type-inconnu');
  const html = await toHtml(octets);
  const { markdown, remarques } = htmlToMarkdown(html);
  return {
    markdown,
    remarques: [...remarques, ...remarksOn(document, parties.has('word/comments.xml'))],
  };
}

async function toHtml(octets: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: octets },
      // Pictures are counted, never carried: an empty source is enough.
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return value;
  } catch (erreur) {
    throw new DocumentRefuse(
      'endommage',
      erreur instanceof Error ? erreur.message : String(erreur),
    );
  }
}

const remarksOn = (document: string, commentaires: boolean): string[] => [
  ...(/<w:(?:ins|del) /.test(document)
    ? [
        'Suivi des modifications : les ajouts sont gardés, les suppressions sont faites. Relisez ces passages.',
      ]
    : []),
  ...(commentaires && document.includes('w:commentReference')
    ? ['Commentaires de relecture : laissés de côté.']
    : []),
];
