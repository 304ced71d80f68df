import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLecteur } from '#documents/reading/run-reading.ts';
import { REFUS } from '#documents/refus.ts';
import { makeDocx, makeOdt } from './support/office.ts';
import { addScript, makeBomb, makePdf } from './support/pdf.ts';
import { ANNEXES, readBytes, refusOf } from './support/reading.ts';
import { makeZip } from './support/zip.ts';

const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const contrat = readFileSync(path.join(ANNEXES, 'contrat-signe.pdf'));
const pages = (nombre: number) => makePdf(Array.from({ length: nombre }, () => []));

describe('un fichier qui ne doit pas être publié est refusé :', () => {
  it.each([
    ['vide', 'vide', 'a.pdf', () => Buffer.alloc(0)],
    ['pas un PDF', 'type-inconnu', 'a.pdf', () => Buffer.from('<html>Bonjour</html>')],
    ['PDF tronqué', 'endommage', 'a.pdf', () => contrat.subarray(0, 3_000)],
    ['PDF réduit à son en-tête', 'endommage', 'a.pdf', () => Buffer.from('%PDF-1.7\n')],
    ['script caché', 'code-actif', 'a.pdf', () => makePdf([['Bonjour']], addScript)],
    ['trop de pages', 'trop-de-pages', 'a.pdf', () => pages(3_001)],
    ['macros', 'macros', 'a.docx', () => makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['OOXML chiffré', 'ancien-format', 'a.docx', () => OLE],
    [
      'ODT chiffré',
      'mot-de-passe',
      'a.odt',
      () => makeOdt([{ name: 'META-INF/manifest.xml', content: '<m:encryption-data/>' }]),
    ],
    [
      'bombe annoncée',
      'trop-volumineux',
      'a.docx',
      () => makeDocx([{ name: 'word/x.xml', content: Buffer.alloc(60 * 1024 * 1024) }]),
    ],
    [
      'bombe dense',
      'trop-volumineux',
      'a.docx',
      () => makeDocx([{ name: 'word/x.xml', content: Buffer.alloc(20 * 1024 * 1024) }]),
    ],
    [
      'bombe qui ment',
      'endommage',
      'a.docx',
      () =>
        makeDocx([{ name: 'word/x.xml', content: Buffer.alloc(60 * 1024 * 1024), announced: 10 }]),
    ],
    [
      'trop de parties',
      'trop-volumineux',
      'a.docx',
      () =>
        makeDocx(
          Array.from({ length: 2_001 }, (_, n) => ({ name: `word/${String(n)}`, content: '' })),
        ),
    ],
    ['chemin qui sort', 'endommage', 'a.docx', () => makeDocx([{ name: '../../x', content: 'x' }])],
    [
      'entités XML',
      'endommage',
      'a.docx',
      () => makeDocx([{ name: 'word/x.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
    ],
    ['archive abîmée', 'endommage', 'a.docx', () => makeDocx().subarray(0, 900)],
    [
      'ODT sans contenu',
      'endommage',
      'a.odt',
      () =>
        makeZip([
          { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
        ]),
    ],
  ] as const)('%s', { timeout: 60_000 }, async (_, code, nom, make) => {
    expect(await refusOf(readBytes(nom, await make()))).toBe(code);
  });

  it('bombe de mémoire, sans emporter la construction', { timeout: 60_000 }, async () => {
    expect(await refusOf(readBytes('a.pdf', await makeBomb(600)))).toBe('trop-de-memoire');
  });

  it('lecture qui ne finit pas', async () => {
    const demande = {
      chemin: path.join(ANNEXES, 'contrat-signe.pdf'),
      type: 'application/pdf',
      ocr: true,
      pagesConnues: [],
    };
    const limites = { silence: { texte: 1, ocr: 1 }, texte: 1 };
    await expect(openLecteur(limites).run(demande, () => undefined)).rejects.toMatchObject({
      code: 'trop-lent',
    });
  });

  it('avec une phrase française et un remède pour chaque cas', () => {
    for (const { trouve, attendu, remede } of Object.values(REFUS)) {
      expect(trouve).toMatch(/^une? /);
      expect(attendu).not.toBe('');
      expect(remede).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('un long document', () => {
  it('de 2 000 pages est lu sans débordement', { timeout: 60_000 }, async () => {
    const long = await makePdf(
      Array.from({ length: 2_000 }, (_, rang) => [
        `Texte de la page ${String(rang + 1)}, assez long pour compter.`,
      ]),
    );
    const { pages: lues } = await readBytes('long.pdf', long);
    expect(lues).toHaveLength(2_000);
    expect(lues[1_999]?.blocs[0]?.texte).toContain('page 2000');
  });
});
