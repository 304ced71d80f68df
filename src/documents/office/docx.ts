import mammoth from 'mammoth';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Bloc } from '../document.types.ts';
import { rowText } from './office-pages.ts';

const BLOCS = 'h1, h2, h3, h4, h5, h6, p, li, tr';

/** Reads the text of a .docx: titles by their styles, lists, rows of tables. */
export async function readDocx(octets: Buffer): Promise<Bloc[]> {
  // Pictures would be inlined as text.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: octets }, { convertImage });
  const racine = parse(value);
  return racine.querySelectorAll(BLOCS).flatMap((element) => toBloc(element));
}

function toBloc(element: HTMLElement): Bloc[] {
  const nom = element.tagName.toLowerCase();
  if (nom === 'tr')
    return [
      {
        type: 'paragraphe',
        texte: rowText(element.querySelectorAll('td, th').map(({ text }) => text)),
      },
    ];
  // What a row or an item holds is told with it.
  if (element.closest('tr') !== null || (nom === 'p' && element.closest('li') !== null)) return [];
  if (nom === 'li') {
    const propre = element.childNodes.filter((noeud) => !/^<(?:ul|ol)/i.test(noeud.toString()));
    return [{ type: 'liste', texte: propre.map(({ text }) => text).join(' ') }];
  }
  return [{ type: nom === 'p' ? 'paragraphe' : 'titre', texte: element.text }];
}
