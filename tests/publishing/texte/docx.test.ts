import { describe, expect, test } from 'vitest';
import { docxToMarkdown } from '#publishing/texte/docx-to-markdown.ts';
import { htmlToMarkdown } from '#publishing/texte/html-to-markdown.ts';
import { makeDocx } from '../../documents/support/office.ts';

describe('un texte Word devient le texte d’une page', () => {
  test('ses titres, ses paragraphes et ses tableaux sont gardés', async () => {
    const { markdown } = await docxToMarkdown(makeDocx());
    expect(markdown).toContain('## Bilan de la première année\n');
    expect(markdown).toContain('Le bus santé a roulé douze fois.');
    expect(markdown).toContain('| Communes | 12 |');
  });

  test.each([
    ['vide', Buffer.alloc(0)],
    ['ancien-format', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['endommage', Buffer.from('PK\u0003\u0004 coupé')],
    ['macros', makeDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
  ])('un fichier refusé dit pourquoi : %s', async (code, octets) => {
    await expect(docxToMarkdown(octets)).rejects.toMatchObject({ code });
  });

  test('un fichier qui se gonfle à l’ouverture est refusé sans être ouvert', async () => {
    const bombe = makeDocx([{ name: 'word/x.xml', content: Buffer.alloc(60 * 1024 * 1024) }]);
    await expect(docxToMarkdown(bombe)).rejects.toMatchObject({ code: 'trop-volumineux' });
  });
});

describe('ce qu’une page du portail ne peut pas contenir est retiré, et dit', () => {
  test('ni programme, ni formulaire, ni lien qui agit', () => {
    const { markdown } = htmlToMarkdown(
      '<p>Avant <script>alert(1)</script><a href="javascript:x()">ici</a></p><form><input value="secret"></form>',
    );
    expect(markdown).toBe('Avant ici\n');
  });

  test('les titres commencent au niveau 2, sans niveau sauté', () => {
    const { markdown } = htmlToMarkdown('<h3>Un</h3><h6>Deux</h6><h3>Trois</h3><h1>Quatre</h1>');
    expect(markdown.match(/^#+ \S+/gm)).toEqual(['## Un', '### Deux', '## Trois', '## Quatre']);
  });

  test('une cellule de plusieurs paragraphes garde ses mots séparés', () => {
    const { markdown } = htmlToMarkdown(
      '<table><tr><td>Tête</td></tr><tr><td><p>un</p><p>deux</p></td></tr></table>',
    );
    expect(markdown).toContain('| un deux |');
  });

  test('un lien sans adresse complète laisse son texte, et le dit', () => {
    const { markdown, remarques } = htmlToMarkdown('<p><a href="/sante">la santé</a></p>');
    expect(markdown).toBe('la santé\n');
    expect(remarques).toEqual([
      '1 lien sans adresse complète : le texte du lien est gardé, pas le lien.',
    ]);
  });

  test('un lien relatif est complété quand l’adresse de la page est connue', () => {
    const { markdown } = htmlToMarkdown(
      '<p><a href="../cls.html">CLS</a></p>',
      'https://ville.example/a/b/',
    );
    expect(markdown).toBe('[CLS](https://ville.example/a/cls.html)\n');
  });

  test('un signe qui aurait un sens en Markdown reste un signe', () => {
    expect(htmlToMarkdown('<p># 1 * 2 &lt;b&gt;</p>').markdown).toBe('\\# 1 \\* 2 \\<b>\n');
  });
});
