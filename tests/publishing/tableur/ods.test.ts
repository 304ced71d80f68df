import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import type { Feuille } from '#publishing/tableur/tableur.types.ts';
import { makeZip } from '../../documents/support/zip.ts';

const NOMS = ['office', 'table', 'text', 'style', 'draw'];
const ESPACES = [...NOMS.map((nom) => `xmlns:${nom}="urn:oasis:names:tc:opendocument:xmlns:${nom}:1.0"`), 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'].join(' ');

/** The sheets of an `.ods` whose `content.xml` is written as LibreOffice writes it. */
async function lire(tables: string, styles = ''): Promise<readonly Feuille[]> {
  const content = `<office:document-content ${ESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const octets = makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }, { name: 'content.xml', content }]);
  return (await readClasseur(octets, 'plan.ods')).feuilles;
}

const table = (contenu: string, style = '') => `<table:table table:name="Plan"${style && ` table:style-name="${style}"`}>${contenu}</table:table>`;
const rang = (cellules: string, attributs = '') => `<table:table-row ${attributs}>${cellules}</table:table-row>`;
const texte = (...paragraphes: string[]) => `<table:table-cell office:value-type="string">${paragraphes.map((p) => `<text:p>${p}</text:p>`).join('')}</table:table-cell>`;
const lignes = ([feuille]: readonly Feuille[]) => (feuille?.lignes ?? []).map(({ numero, cellules }) => [numero, ...cellules.map((cellule) => cellule.texte)]);

describe('un tableur LibreOffice se lit comme il se montre', () => {
  it('les lignes groupées et les lignes d’en-tête répétées comptent', async () => {
    const lu = await lire(table(`<table:table-header-rows>${rang(texte('N°'))}</table:table-header-rows><table:table-row-group>${rang(texte('1.1'))}</table:table-row-group>${rang(texte('1.2'))}`));
    expect(lignes(lu)).toEqual([[1, 'N°'], [2, '1.1'], [3, '1.2']]);
  });

  it('feuille, ligne et colonne masquées sont signalées', async () => {
    const cache = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const colonnes = '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
    const [plan, secret] = await lire(table(`${colonnes}${rang(texte('a'))}${rang(texte('b'), 'table:visibility="filter"')}`) + table(rang(texte('c')), 'ta2'), cache);
    expect([...(plan?.colonnesMasquees ?? [])]).toEqual([2]);
    expect(plan?.lignes.map(({ masquee }) => masquee)).toEqual([false, true]);
    expect([plan?.masquee, secret?.masquee]).toEqual([false, true]);
  });

  it('un mois seul reste un mois, un nombre garde ses zéros, un oui est un oui', async () => {
    const cellules = [
      '<table:table-cell office:value-type="date" office:date-value="2025-03-01"><text:p>mars 2025</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="1.1"><text:p>1,10</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
    ].join('');
    const [feuille] = await lire(table(rang(cellules)));
    expect(feuille?.lignes[0]?.cellules).toEqual([
      { valeur: new Date('2025-03-01'), texte: 'mars 2025' },
      { valeur: 1.1, texte: '1,10' },
      { valeur: true, texte: 'oui' },
    ]);
  });

  it('paragraphes, espaces et liens font le texte ; notes et dessins n’en sont pas', async () => {
    const cellule = `<table:table-cell office:value-type="string"><office:annotation><text:p>note de relecture</text:p></office:annotation><text:p>Bus<text:s text:c="2"/><text:a>dentaire</text:a></text:p><text:p>le mardi</text:p><draw:frame><text:p>légende</text:p></draw:frame></table:table-cell>`;
    expect(lignes(await lire(table(rang(cellule))))).toEqual([[1, 'Bus  dentaire\nle mardi']]);
  });

  it('une cellule fusionnée donne sa valeur à celles qu’elle couvre', async () => {
    const haut = '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Axe 1</text:p></table:table-cell>';
    const [feuille] = await lire(table(`${rang(haut + texte('1.1'))}${rang(`<table:covered-table-cell/>${texte('1.2')}`)}`));
    expect(feuille?.lignes[1]?.cellules[0]).toMatchObject({ texte: 'Axe 1', fusionnee: true });
  });

  it('une formule cassée ou jamais calculée est signalée, une formule qui ne dit rien ne l’est pas', async () => {
    const formule = (attributs: string, montre: string) => `<table:table-cell table:formula="of:=A1" ${attributs}>${montre}</table:table-cell>`;
    const cellules = [formule('office:value-type="string" calcext:value-type="error"', '<text:p>#REF !</text:p>'), formule('', ''), formule('office:value-type="string" office:string-value=""', ''), texte('fin')].join('');
    const [feuille] = await lire(table(rang(cellules)));
    expect(feuille?.lignes[0]?.cellules.map(({ enErreur }) => enErreur ?? false)).toEqual([true, true, false, false]);
  });

  it('un million de lignes vides et mises en forme ne pèsent rien', async () => {
    const vides = rang('<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048574"');
    expect(lignes(await lire(table(rang(texte('N°')) + vides)))).toEqual([[1, 'N°']]);
  });

  it('une même ligne répétée un million de fois est refusée', async () => {
    await expect(lire(table(rang(texte('x'), 'table:number-rows-repeated="1000000"')))).rejects.toMatchObject({ trouve: expect.stringMatching(/^plus de/) });
  });
});
